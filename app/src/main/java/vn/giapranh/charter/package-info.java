/**
 * Charters, their articles and rules, in versions: what does the charter say here and now?
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Charter",
        allowedDependencies = {"kernel", "database", "people", "territory"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter;
