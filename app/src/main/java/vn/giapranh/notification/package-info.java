/**
 * Who must hear what, by which channel: the live stream to the duty boards.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel", "database", "people", "charter", "incident"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.notification;
