@NullMarked
package vn.giapranh.hotspots.judge;

import org.jspecify.annotations.NullMarked;
