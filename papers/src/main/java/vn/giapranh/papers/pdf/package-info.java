/** Papers as PDF, with the font in the file. */
@NullMarked
package vn.giapranh.papers.pdf;

import org.jspecify.annotations.NullMarked;
