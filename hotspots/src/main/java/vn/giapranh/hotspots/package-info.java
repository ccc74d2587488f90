/** Space-time statistics of incidents: places and times, never persons; joint and per-ward views. */
@NullMarked
package vn.giapranh.hotspots;

import org.jspecify.annotations.NullMarked;
