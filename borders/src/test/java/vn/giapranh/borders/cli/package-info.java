@NullMarked
package vn.giapranh.borders.cli;

import org.jspecify.annotations.NullMarked;
