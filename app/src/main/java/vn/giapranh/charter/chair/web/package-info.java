/** The page of the chair. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.chair.web;
