@NullMarked
package vn.giapranh.hotspots.surface;

import org.jspecify.annotations.NullMarked;
