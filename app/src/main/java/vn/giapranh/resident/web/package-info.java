/** The residents' pages: {@code /r} to report, {@code /r/{code}} to follow. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.resident.web;
