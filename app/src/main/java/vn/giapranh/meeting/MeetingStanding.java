package vn.giapranh.meeting;

/** As what somebody comes to a meeting. */
public enum MeetingStanding {
    /** Leader or secretary of the ward that holds the chair, or of the host. */
    CONVENER,
    /** Leader or secretary of another party. */
    OFFICE,
    /** Anybody else of a party. */
    MEMBER
}
