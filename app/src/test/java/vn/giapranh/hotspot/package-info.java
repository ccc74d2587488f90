/** Runs, findings and what is made of them. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.hotspot;
