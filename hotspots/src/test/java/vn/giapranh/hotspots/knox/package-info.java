@NullMarked
package vn.giapranh.hotspots.knox;

import org.jspecify.annotations.NullMarked;
