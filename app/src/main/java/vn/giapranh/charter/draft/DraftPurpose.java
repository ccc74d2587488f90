package vn.giapranh.charter.draft;

/** What a draft is for. All but {@link #NEW} begin from a version of a charter. */
public enum DraftPurpose {
    /** A charter that does not exist yet. */
    NEW,
    /** Other words or numbers within the same period. */
    AMENDMENT,
    /** The same charter for longer. */
    EXTENSION,
    /** Signed again for the period that follows, usually at the year-end review. */
    RENEWAL,
    /** Wards become parties. */
    JOINING,
    /** Parties leave. */
    LEAVING
}
