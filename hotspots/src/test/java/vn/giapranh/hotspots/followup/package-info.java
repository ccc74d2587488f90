@NullMarked
package vn.giapranh.hotspots.followup;

import org.jspecify.annotations.NullMarked;
