package vn.giapranh.meeting;

/** The word for a conclusion's state, in tables, lists and on screens. */
public enum ConclusionPhase {
    DRAWN,
    STRUCK,
    OPEN,
    EXTENSION_ASKED,
    CLAIMED,
    DONE;

    /** Whether something is still to be done about it. */
    public boolean isOwed() {
        return this == OPEN || this == EXTENSION_ASKED || this == CLAIMED;
    }
}
