@NullMarked
package vn.giapranh.papers;

import org.jspecify.annotations.NullMarked;
