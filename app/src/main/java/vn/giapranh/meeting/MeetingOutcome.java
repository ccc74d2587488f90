package vn.giapranh.meeting;

/** What became of an act. Who may never do it gets ForbiddenException, who may not know the meeting UnknownException. */
public sealed interface MeetingOutcome {

    record Done() implements MeetingOutcome {}

    /** It has moved on since the version that was seen; nothing was written. */
    record Stale() implements MeetingOutcome {}

    /** Not possible now; nothing was written. */
    record NotNow(MeetingRefusal reason) implements MeetingOutcome {}
}
