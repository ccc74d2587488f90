/** Wards as a valid coverage; their shared borders, sides and zones; whose is this place? */
@NullMarked
package vn.giapranh.borders;

import org.jspecify.annotations.NullMarked;
