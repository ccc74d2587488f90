@NullMarked
package vn.giapranh.papers.composition;

import org.jspecify.annotations.NullMarked;
