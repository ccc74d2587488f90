/**
 * Who must hear what, by which channel. Today one channel: the live stream to duty boards and programmes.
 *
 * <p>It owns the recent changes of incidents and meetings and the hotspots lately found (schema {@code notification}): number and
 * kind of each change and the wards that may know of it, written in the transaction of the act, kept for two days. After the commit a bell
 * ({@code NOTIFY}) wakes every node; each node reads what is new and hands it to the open streams of those wards.
 *
 * <p>Promises: a change reaches every open stream of its audience, on every node, at least once, without waiting for any
 * client; a client that comes back with the id of the last event it saw gets what it missed, or is told to look at
 * everything again. A report that has gone out on a ward's stream, or lies before it on a duty board, is marked as having
 * reached that ward. It leaves to others what an incident says and who may read it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel", "database", "people", "charter", "incident", "hotspot", "meeting"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.notification;
