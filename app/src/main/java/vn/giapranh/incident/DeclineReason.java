package vn.giapranh.incident;

/** Why a ward declines a handover. */
public enum DeclineReason {
    NOT_OUR_GROUND,
    /** Another ward owns it; the decline names which, where known. */
    OTHER_OWNER_KNOWN,
    MISSING_INFORMATION,
    ALREADY_HANDLED,
    OUTSIDE_COMPETENCE,
    /** In the words that come with it. */
    OTHER
}
