package vn.giapranh.meeting;

/** The word for a meeting's state, in tables, lists and on screens. */
public enum MeetingPhase {
    PLANNED,
    CALLED,
    OPEN,
    HELD,
    CANCELLED;

    public boolean isOver() {
        return this == HELD || this == CANCELLED;
    }
}
