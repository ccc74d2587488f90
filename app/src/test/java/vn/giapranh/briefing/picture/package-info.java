@org.jspecify.annotations.NullMarked
package vn.giapranh.briefing.picture;
