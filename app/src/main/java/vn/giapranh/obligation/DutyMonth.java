package vn.giapranh.obligation;

import java.time.YearMonth;
import vn.giapranh.kernel.WardId;

/** How a party kept a duty, of what fell due in a month. */
public record DutyMonth(Duty duty, WardId party, YearMonth month, Tally tally) {}
