/**
 * The public pages: report without an account, follow with a code, get the answer, say that it is not resolved.
 *
 * <p>It owns no facts. A report and its tracking code belong to the incident
 * ({@link vn.giapranh.incident.Tracking}); here stand the words a resident understands, the bounds on how often one
 * address may report, and the QR code of the tracking address. A page tells the state in plain words, the ward that leads
 * and its answers: no names, no inner detail. No session is opened for a resident and nothing about a device is kept.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Resident",
        allowedDependencies = {"kernel", "database", "territory", "charter", "incident"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.resident;
