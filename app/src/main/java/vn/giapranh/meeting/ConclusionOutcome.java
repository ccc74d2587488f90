package vn.giapranh.meeting;

/** What became of an act. Who may never do it gets ForbiddenException, who may not know it UnknownException. */
public sealed interface ConclusionOutcome {

    record Done() implements ConclusionOutcome {}

    /** It has moved on since the version that was seen; nothing was written. */
    record Stale() implements ConclusionOutcome {}

    /** Its state does not allow the act; nothing was written. */
    record NotNow(ConclusionPhase phase) implements ConclusionOutcome {}
}
