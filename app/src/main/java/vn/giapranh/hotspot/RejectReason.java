package vn.giapranh.hotspot;

/** Why a finding is none. */
public enum RejectReason {
    /** An event, works, a new post: the cause is known and passes. */
    KNOWN_CAUSE,
    /** More was written down, not more happened. */
    REPORTING_HABIT,
    /** The same event was reported several times. */
    DUPLICATES,
    NOT_OUR_WORK,
    OTHER
}
