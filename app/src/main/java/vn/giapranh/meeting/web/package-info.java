/** The pages of meetings and conclusions, {@code /meetings} and {@code /conclusions}, and their calendar files. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.meeting.web;
