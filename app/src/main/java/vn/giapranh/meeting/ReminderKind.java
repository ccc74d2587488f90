package vn.giapranh.meeting;

/** Why a conclusion is called to mind. */
public enum ReminderKind {
    /** Three working days before it is due. */
    SOON,
    TODAY,
    OVERDUE
}
