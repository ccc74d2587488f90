/**
 * The public pages: report without an account, follow with a code, get the answer.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Resident",
        allowedDependencies = {"kernel", "database", "territory", "charter", "incident"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.resident;
