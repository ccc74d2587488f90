@NullMarked
package vn.giapranh.papers.pdf;

import org.jspecify.annotations.NullMarked;
