package vn.giapranh.obligation;

import vn.giapranh.kernel.WardId;

/** How a party kept a duty over a stretch of time. */
public record DutyTally(Duty duty, WardId party, Tally tally) {}
