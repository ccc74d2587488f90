package vn.giapranh.incident;

import java.time.YearMonth;
import vn.giapranh.kernel.WardId;

/**
 * How a ward kept one kind of clock, of those due in a month. A clock that was stopped before it was due, because nothing
 * waited for it any more, is in no number.
 *
 * @param met in time
 * @param late after it was due
 * @param missed due and still not met, or stopped after it was due
 * @param open not due yet
 */
public record ClockTally(ClockKind kind, WardId ward, YearMonth month, long met, long late, long missed, long open) {}
