package vn.giapranh.meeting;

/** What may be done to a meeting. */
public enum MeetingAct {
    /** Set day, time and place, and invite. */
    CALL,
    /** The same for a meeting that was called, with a reason. */
    MOVE,
    CANCEL,
    /** Two meetings that are still planned exchange their hosts. */
    EXCHANGE_HOSTS,
    /** A party proposes an item of the agenda. */
    PROPOSE,
    /** Accept, reorder, retitle, time, strike; draw up from the data. */
    ARRANGE,
    OPEN,
    /** Who is there. */
    ATTEND,
    /** Write the minutes. */
    RECORD,
    /** Draw a conclusion, or strike one before the closing. */
    CONCLUDE,
    CLOSE,
    /** Correct closed minutes by a later addition. */
    ADD,
    /** The ward's own note, which nobody else sees. */
    NOTE
}
