package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.Ruling;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** What became of a report. It is never turned away: receive first. */
public sealed interface ReportOutcome {

    /**
     * Written: from now on exactly one ward leads it.
     *
     * @param version 1
     * @param tell the neighbours in whose inbox it lies from this moment, and until when each must have seen it
     * @param clocks all clocks that run
     * @param repeated whether an earlier attempt with the same key had already written it
     */
    record Reported(
            IncidentNumber number,
            int version,
            WardId lead,
            Ruling.LeadReason why,
            Optional<String> leadArticle,
            Optional<BorderId> border,
            Ruling.Relation relation,
            List<Told> tell,
            List<Clock> clocks,
            Instant reportedAt,
            boolean repeated)
            implements ReportOutcome {
        public Reported {
            tell = List.copyOf(tell);
            clocks = List.copyOf(clocks);
        }
    }

    /** The key was used before, for a report that says something else; nothing was written. */
    record KeyReused() implements ReportOutcome {}

    /** A neighbour that must know. */
    record Told(WardId ward, Instant by) {}

    /** A clock that runs: {@code ward} must act by {@code due}. */
    record Clock(ClockKind kind, WardId ward, Instant due) {}
}
