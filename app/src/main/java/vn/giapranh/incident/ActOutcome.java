package vn.giapranh.incident;

/**
 * What became of an act. An actor who may never do it gets {@link vn.giapranh.kernel.ForbiddenException} instead, one
 * who may not know the incident {@link vn.giapranh.kernel.UnknownException}.
 */
public sealed interface ActOutcome {

    /** The incident as the actor sees it after the act, or as it stands where nothing was done. */
    IncidentView incident();

    /** Done, now or by an earlier attempt with the same key. */
    record Done(IncidentView incident) implements ActOutcome {}

    /** The incident's state does not allow it; nothing was written. */
    record Refused(Refusal refusal, IncidentView incident) implements ActOutcome {}

    /** The incident has moved on since the version the actor saw; nothing was written. */
    record Stale(IncidentView incident) implements ActOutcome {}
}
