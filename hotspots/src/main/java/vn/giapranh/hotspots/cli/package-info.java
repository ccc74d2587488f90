/**
 * The command {@code hotspots}: its sub-commands, what they print, and their exit status. What other commands share is
 * public: groups of options and the JSON of a scan.
 */
@NullMarked
package vn.giapranh.hotspots.cli;

import org.jspecify.annotations.NullMarked;
