@NullMarked
package vn.giapranh.papers.reading;

import org.jspecify.annotations.NullMarked;
