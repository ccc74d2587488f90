/** Papers in Word's format: written by {@link vn.giapranh.papers.docx.DocxPaper}, charters read by DocxText. */
@NullMarked
package vn.giapranh.papers.docx;

import org.jspecify.annotations.NullMarked;
