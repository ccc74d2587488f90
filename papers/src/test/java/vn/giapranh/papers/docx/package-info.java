@NullMarked
package vn.giapranh.papers.docx;

import org.jspecify.annotations.NullMarked;
