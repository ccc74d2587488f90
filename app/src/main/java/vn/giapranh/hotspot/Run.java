package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.Set;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ListOccurrences;
import vn.giapranh.kernel.WardId;

/**
 * A run's parameters: with the incidents, all that its answer depends on.
 *
 * @param kinds each looked at by itself
 * @param from the first day; {@code to} the last
 * @param leastCases fewer incidents are no cluster; at least 3
 */
public record Run(
        RunId id,
        CharterVersionId charter,
        Set<WardId> parties,
        Set<Kind> kinds,
        int radiusMetres,
        int windowDays,
        LocalDate from,
        LocalDate to,
        int cellMetres,
        int leastCases,
        int replicates,
        long seed) {

    static final int CELL_METRES = 100;
    static final int LEAST_CASES = 3;
    static final int REPLICATES = 999;
    private static final double ONE_IN_TWENTY = 0.05;

    public Run {
        parties = Set.copyOf(parties);
        kinds = Set.copyOf(kinds);
    }

    static Run of(RunId id, CharterVersionId charter, Set<WardId> parties, Scope scope, LocalDate until) {
        return new Run(
                id,
                charter,
                parties,
                scope.kinds(),
                scope.radiusMetres(),
                scope.windowDays(),
                until.minusDays(scope.studyDays() - 1L),
                until,
                CELL_METRES,
                LEAST_CASES,
                REPLICATES,
                until.toEpochDay());
    }

    ListOccurrences occurrencesOf(Kind kind) {
        return new ListOccurrences(parties, Set.of(kind), from, to);
    }

    /** What chance alone shows in fewer than one run in twenty, whatever the number of kinds (Bonferroni). */
    public double highestP() {
        return ONE_IN_TWENTY / kinds.size();
    }
}
