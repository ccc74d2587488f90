package vn.giapranh.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Span;

/**
 * A periodic report.
 *
 * @param chair the ward that issues it
 * @param count which counting the figures are of
 * @param contributions of the parties that have written something
 */
public record ReportView(
        ReportId id,
        String charter,
        List<WardId> parties,
        WardId chair,
        Span span,
        Instant openedAt,
        State state,
        int count,
        List<Contribution> contributions) {

    public ReportView {
        parties = List.copyOf(parties);
        contributions = List.copyOf(contributions);
    }

    /** Where it stands. */
    public sealed interface State {

        /** Its figures are being counted; in per cent. */
        record Counting(int progress) implements State {}

        record Counted(ReportFigures figures, Instant at) implements State {}

        /** Counting failed; it can be begun again. */
        record Failed() implements State {}

        record Issued(ReportFigures figures, Instant countedAt, PaperId paper, Instant at) implements State {}
    }

    /**
     * What a party adds.
     *
     * @param approved when, of the present figures and words
     */
    public record Contribution(
            WardId ward, String difficulties, String proposals, int version, Optional<Instant> approved) {}

    /** The figures, as soon as there are any. */
    public Optional<ReportFigures> figures() {
        return switch (state) {
            case State.Counted(ReportFigures figures, Instant _) -> Optional.of(figures);
            case State.Issued issued -> Optional.of(issued.figures());
            case State.Counting _, State.Failed _ -> Optional.empty();
        };
    }

    public Optional<Contribution> of(WardId ward) {
        return contributions.stream().filter(each -> each.ward().equals(ward)).findFirst();
    }

    /** The parties that have not approved, in the charter's order. */
    public List<WardId> waitingFor() {
        return parties.stream()
                .filter(ward -> of(ward).flatMap(Contribution::approved).isEmpty())
                .toList();
    }
}
