/** The page of the office calendar. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.calendar.web;
