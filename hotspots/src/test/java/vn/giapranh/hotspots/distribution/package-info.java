@NullMarked
package vn.giapranh.hotspots.distribution;

import org.jspecify.annotations.NullMarked;
