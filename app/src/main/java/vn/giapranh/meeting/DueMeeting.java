package vn.giapranh.meeting;

import vn.giapranh.kernel.WardId;

/**
 * A meeting that the Meet rule asks for.
 *
 * @param due the days between which it is to be held
 * @param speaksOf what it speaks of: the same days, or those of a review
 */
record DueMeeting(MeetingKind kind, Period due, Period speaksOf, WardId host) {}
