@NullMarked
package vn.giapranh.hotspots.scan;

import org.jspecify.annotations.NullMarked;
