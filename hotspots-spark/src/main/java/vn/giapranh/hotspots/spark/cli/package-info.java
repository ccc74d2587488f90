/** The command {@code hotspots-spark}: the scan of a country, and one scan spread over many machines. */
@NullMarked
package vn.giapranh.hotspots.spark.cli;

import org.jspecify.annotations.NullMarked;
