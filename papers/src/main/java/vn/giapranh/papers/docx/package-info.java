/** Papers in Word's format, written by {@link vn.giapranh.papers.docx.DocxPaper}. */
@NullMarked
package vn.giapranh.papers.docx;

import org.jspecify.annotations.NullMarked;
