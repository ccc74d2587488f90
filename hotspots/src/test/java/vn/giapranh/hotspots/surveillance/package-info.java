@NullMarked
package vn.giapranh.hotspots.surveillance;

import org.jspecify.annotations.NullMarked;
