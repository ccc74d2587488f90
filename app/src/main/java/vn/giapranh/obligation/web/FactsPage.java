package vn.giapranh.obligation.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.incident.ClockRecord;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Tally;
import vn.giapranh.territory.UnitNames;

/**
 * What a figure counted.
 *
 * @param party whose; empty for all parties'
 * @param tally the figure
 * @param judged the dated obligations, for a duty of periods
 * @param clocks the clocks the viewer may see, for a duty of incidents
 */
public record FactsPage(
        CharterView charter,
        Duty duty,
        YearMonth first,
        YearMonth last,
        Optional<WardId> party,
        Tally tally,
        boolean measured,
        List<Judged> judged,
        List<ClockRecord> clocks,
        UnitNames names) {

    public FactsPage {
        judged = List.copyOf(judged);
        clocks = List.copyOf(clocks);
    }

    public String article() {
        return charter.document().articleNumbers().getOrDefault(duty.rule(), "");
    }

    /** Clocks that the figure counted and the list does not show. */
    public long withheld() {
        return Math.max(0, tally.decided() + tally.open() - clocks.size());
    }
}
