/** Measurements. Each prints a ratio against a peer, or a figure beside its limit, from one run. */
@NullMarked
package vn.giapranh.bench;

import org.jspecify.annotations.NullMarked;
