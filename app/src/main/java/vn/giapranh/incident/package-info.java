/**
 * The incident protocol: report, route, acknowledge, hand over, joint, aid, merge, resolve, close, answer. The sole
 * writer of the lead.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Incident",
        allowedDependencies = {"kernel", "database", "people", "territory", "charter"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.incident;
