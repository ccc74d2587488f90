/** The command {@code hotspots}: its sub-commands, what they print, and their exit status. */
@NullMarked
package vn.giapranh.hotspots.cli;

import org.jspecify.annotations.NullMarked;
