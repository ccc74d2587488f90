@NullMarked
package vn.giapranh.hotspots.near;

import org.jspecify.annotations.NullMarked;
