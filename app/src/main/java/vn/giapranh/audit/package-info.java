/**
 * The chained trail of every event, written in the same transaction as the event.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "database"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.audit;
