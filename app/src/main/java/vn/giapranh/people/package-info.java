/**
 * Persons who work with the system, the units and organisations they act for, sign-in, tokens.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "database"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.people;
