/** Tests. */
@NullMarked
package vn.giapranh.hotspots.spark;

import org.jspecify.annotations.NullMarked;
