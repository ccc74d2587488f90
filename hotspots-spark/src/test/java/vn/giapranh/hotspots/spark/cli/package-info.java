/** Tests. */
@NullMarked
package vn.giapranh.hotspots.spark.cli;

import org.jspecify.annotations.NullMarked;
