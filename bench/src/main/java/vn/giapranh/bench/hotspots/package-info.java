/** The scan statistic as a whole process, beside the textbook's way on the same data. */
@NullMarked
package vn.giapranh.bench.hotspots;

import org.jspecify.annotations.NullMarked;
