package vn.giapranh.meeting;

/** Where an item of the agenda stands. */
public enum ItemState {
    /** By a party; whoever convenes has not decided. */
    PROPOSED,
    ON,
    /** Struck, or no longer backed by facts. */
    OFF
}
