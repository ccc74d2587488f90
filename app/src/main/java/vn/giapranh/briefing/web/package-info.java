/** Pages of papers, registers and offices. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.briefing.web;
