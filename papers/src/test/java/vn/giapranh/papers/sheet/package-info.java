@NullMarked
package vn.giapranh.papers.sheet;

import org.jspecify.annotations.NullMarked;
