package vn.giapranh.obligation.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Compliance;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Tally;
import vn.giapranh.territory.UnitNames;

/**
 * A year of a charter: how each article was kept, and what comes next.
 *
 * @param next obligations that are open or missed, the first due first
 */
public record CompliancePage(Compliance compliance, int year, YearMonth present, List<Judged> next, UnitNames names) {

    public CompliancePage {
        next = List.copyOf(next);
    }

    public String slug() {
        return compliance.charter().id().charter();
    }

    public String article(Duty duty) {
        return compliance.charter().document().articleNumbers().getOrDefault(duty.rule(), "");
    }

    /** The parties, and the level above where it owed something. */
    public List<WardId> parties() {
        List<WardId> parties = new ArrayList<>(compliance.charter().document().partyWards());
        WardId above = compliance.charter().document().levelAbove();
        if (!compliance.of(above).isEmpty()) {
            parties.add(above);
        }
        return parties;
    }

    public boolean isMeasured(Duty duty) {
        return !compliance.unmeasured().contains(duty);
    }

    /** The look of a cell: how much was kept in time. */
    public static String look(Tally tally) {
        if (tally.decided() == 0) {
            return tally.open() > 0 ? "is-open" : "";
        }
        if (tally.inTime() >= 0.95) {
            return "is-good";
        }
        return tally.inTime() >= 0.8 ? "is-fair" : "is-bad";
    }

    /** {@code 97}: whole per cent, rounded down so that only all is a hundred. */
    public static long percent(Tally tally) {
        return (long) Math.floor(tally.inTime() * 100 + 1e-9);
    }
}
