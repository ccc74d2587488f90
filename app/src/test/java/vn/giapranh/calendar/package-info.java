@org.jspecify.annotations.NullMarked
package vn.giapranh.calendar;
