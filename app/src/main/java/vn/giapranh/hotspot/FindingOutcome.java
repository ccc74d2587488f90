package vn.giapranh.hotspot;

/** What became of an act. Who may never do it gets ForbiddenException, who may not know the finding UnknownException. */
public sealed interface FindingOutcome {

    record Done() implements FindingOutcome {}

    /** The finding has moved on since the version that was seen; nothing was written. */
    record Stale() implements FindingOutcome {}

    /** Its state does not allow the act; nothing was written. */
    record NotNow(FindingState state) implements FindingOutcome {}

    /** Nothing can be measured yet; nothing was written. */
    record NotMeasurable(Why why) implements FindingOutcome {}

    /** Why nothing can be measured. */
    enum Why {
        /** The plan began fewer than 7 whole days ago. */
        TOO_SOON,
        /** Nothing happened in the control area, before or after. */
        NO_CONTROL
    }
}
