@NullMarked
package vn.giapranh.hotspots.cli;

import org.jspecify.annotations.NullMarked;
