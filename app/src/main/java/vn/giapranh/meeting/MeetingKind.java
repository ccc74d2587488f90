package vn.giapranh.meeting;

/** What a meeting of a series is: the ordinary one (giao ban), or a review in its place (sơ kết, tổng kết). */
public enum MeetingKind {
    REGULAR,
    HALF_YEAR_REVIEW,
    YEAR_REVIEW
}
