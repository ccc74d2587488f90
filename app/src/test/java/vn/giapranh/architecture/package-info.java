/** The laws of the whole server: arrows between modules, one place for each thing, documents that speak of what is. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.architecture;
