@NullMarked
package vn.giapranh.hotspots;

import org.jspecify.annotations.NullMarked;
