/** Giáp Ranh, the server: the modules stand side by side below this package. */
@org.jspecify.annotations.NullMarked
package vn.giapranh;
