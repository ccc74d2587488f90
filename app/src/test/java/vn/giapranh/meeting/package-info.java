/** Tests of meetings. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.meeting;
