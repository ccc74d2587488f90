/** Reads the published and reference results that the tests compare with. */
@NullMarked
package vn.giapranh.hotspots.gold;

import org.jspecify.annotations.NullMarked;
