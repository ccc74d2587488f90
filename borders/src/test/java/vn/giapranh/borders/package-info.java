@NullMarked
package vn.giapranh.borders;

import org.jspecify.annotations.NullMarked;
