package vn.giapranh.obligation;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.kernel.WardId;

/**
 * How a charter was kept, by duty, party and month.
 *
 * @param charter the charter as it is now
 * @param months the months asked for, in order
 * @param unmeasured duties that no module records yet
 */
public record Compliance(CharterView charter, List<YearMonth> months, List<DutyMonth> cells, Set<Duty> unmeasured) {

    public Compliance {
        months = List.copyOf(months);
        cells = List.copyOf(cells);
        unmeasured = Set.copyOf(unmeasured);
    }

    /** The duties that the charter's rules bring, in the order of the rules. */
    public List<Duty> duties() {
        Set<Duty> owed = cells.stream().map(DutyMonth::duty).collect(Collectors.toSet());
        return Arrays.stream(Duty.values())
                .filter(duty -> owed.contains(duty) || unmeasured.contains(duty))
                .toList();
    }

    public Tally of(Duty duty, YearMonth month) {
        return sum(cell -> cell.duty() == duty && cell.month().equals(month));
    }

    public Tally of(Duty duty, WardId party) {
        return sum(cell -> cell.duty() == duty && cell.party().equals(party));
    }

    public Tally of(Duty duty) {
        return sum(cell -> cell.duty() == duty);
    }

    public Tally of(WardId party) {
        return sum(cell -> cell.party().equals(party));
    }

    public Tally of(RuleKind rule, YearMonth month) {
        return sum(cell -> cell.duty().rule() == rule && cell.month().equals(month));
    }

    private Tally sum(Predicate<DutyMonth> which) {
        return cells.stream().filter(which).map(DutyMonth::tally).reduce(Tally.NONE, Tally::plus);
    }
}
