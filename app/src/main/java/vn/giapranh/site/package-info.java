/**
 * What surrounds the pages of all modules: layout, navigation, home, sign-in, security, errors. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Site")
@org.jspecify.annotations.NullMarked
package vn.giapranh.site;
