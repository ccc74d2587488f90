package vn.giapranh.meeting;

/** What may be done about a conclusion once its meeting is closed. */
public enum ConclusionAct {
    ASK_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    /** Says that it is done, with evidence. */
    CLAIM_DONE,
    /** The chair takes it as done. */
    ACCEPT,
    /** The chair does not, with the reason. */
    SEND_BACK
}
