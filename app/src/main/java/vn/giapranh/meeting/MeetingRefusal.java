package vn.giapranh.meeting;

/** Why something cannot be done to a meeting now. Its sentence is {@code meeting.meeting-refusal.<NAME>}. */
public enum MeetingRefusal {
    NOT_CALLED_YET,
    CALLED_ALREADY,
    NOT_OPEN,
    OPEN_ALREADY,
    OVER,
    NOT_OVER,
    /** Nobody's attendance is recorded. */
    NOBODY_THERE,
    /** Only two planned meetings of one charter with different hosts can exchange them. */
    NO_EXCHANGE,
    /** The agenda is full. */
    AGENDA_FULL
}
