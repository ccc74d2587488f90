/** The page on which the parties end a charter. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.ending.web;
