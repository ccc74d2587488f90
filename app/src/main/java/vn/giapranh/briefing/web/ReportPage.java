package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giapranh.briefing.PaperId;
import vn.giapranh.briefing.ReportFigures;
import vn.giapranh.briefing.ReportFigures.Period;
import vn.giapranh.briefing.ReportView;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.charter.CharterView;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Duty;
import vn.giapranh.territory.UnitNames;

/**
 * A periodic report.
 *
 * @param unit the viewer's
 * @param mayWrite whether the viewer writes for its ward; {@code mayApprove} whether it approves; {@code isChair} whether it issues
 * @param typed what was typed into the form of the own part
 * @param stale whether somebody of the own ward saved since
 * @param draft the draft paper of the viewer's ward, when there is one
 */
public record ReportPage(
        ReportView report,
        CharterView charter,
        WardId unit,
        boolean mayWrite,
        boolean mayApprove,
        boolean isChair,
        Map<String, String> typed,
        List<Wrong> wrongs,
        boolean stale,
        Optional<PaperId> draft,
        UnitNames names) {

    public ReportPage {
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    public boolean isCounting() {
        return report.state() instanceof ReportView.State.Counting;
    }

    public boolean isIssued() {
        return report.state() instanceof ReportView.State.Issued;
    }

    /** Words of the own part, as stored or as sent. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The version of the own part; 0 where there is none. */
    public int version() {
        return report.of(unit).map(Contribution::version).orElse(0);
    }

    public @Nullable Wrong wrong(String field) {
        return wrongs.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The keys of a table, the most of this period first. */
    public static List<String> keys(ReportFigures figures, Function<Period, Map<String, Long>> column) {
        TreeSet<String> keys = new TreeSet<>(column.apply(figures.present()).keySet());
        keys.addAll(column.apply(figures.before()).keySet());
        keys.addAll(column.apply(figures.lastYear()).keySet());
        return keys.stream()
                .sorted(java.util.Comparator.comparingLong((String key) -> -of(column.apply(figures.present()), key)))
                .toList();
    }

    public static long of(Map<String, Long> counts, String key) {
        Long count = counts.get(key);
        return count == null ? 0 : count;
    }

    /** The duties that were counted, in the order of the rules. */
    public List<Duty> duties(ReportFigures figures) {
        return java.util.Arrays.stream(Duty.values())
                .filter(duty -> figures.present().duties().containsKey(duty.name()))
                .toList();
    }

    public String article(Duty duty) {
        return charter.document().articleNumbers().getOrDefault(duty.rule(), "");
    }
}
