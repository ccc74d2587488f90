package vn.giapranh.incident;

/** How the report came to the receiver. */
public enum Channel {
    /** Somebody came to the duty desk. */
    DESK,
    TELEPHONE,
    /** A chat group or an app that is not ours. */
    CHAT,
    /** An officer or a member of the grass-roots security force saw it in the street. */
    STREET,
    /** Passed on by 113, 114, 115 or 1022, whose reference number is kept. */
    OUTSIDE_LINE,
    /** A programme of an organisation. */
    API,
    /** The public page, without an account. */
    RESIDENT_PAGE
}
