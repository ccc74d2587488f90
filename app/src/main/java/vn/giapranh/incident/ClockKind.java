package vn.giapranh.incident;

/** What a clock of an incident waits for. Its time comes from the charter; when it runs out, that is an event. */
public enum ClockKind {
    /** A neighbour sees the incident. One clock per neighbour. */
    TELL,
    /** The lead acknowledges. */
    ACKNOWLEDGE,
    /** A reminder to the receiving ward before its time is over; running out is its purpose, not a breach. */
    HANDOVER_REMINDER,
    /** The receiving ward accepts or declines. */
    HANDOVER,
    /** The chair decides. */
    DISPUTE_CHAIR,
    /** The level above decides. */
    DISPUTE_LEVEL_ABOVE,
    /** The reporter gets a receipt. */
    RECEIPT,
    /** The reporter gets the result. */
    RESULT
}
