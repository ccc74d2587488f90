package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * What the person who reported sees with the code: the state in plain words, who leads, what was answered; nothing else.
 *
 * @param since when the present phase began
 * @param answers oldest first
 * @param receiptDue until when the charter owes a receipt, where it does and none was given; {@code resultDue} likewise
 * @param canDisagree whether "not resolved" may be said now
 */
public record TrackingView(
        IncidentNumber number,
        Kind kind,
        Phase phase,
        WardId lead,
        Instant reportedAt,
        Instant since,
        double lon,
        double lat,
        List<AnswerView> answers,
        Optional<Instant> receiptDue,
        Optional<Instant> resultDue,
        boolean canDisagree) {

    public TrackingView {
        answers = List.copyOf(answers);
    }

    /** One answer to the reporter. */
    public record AnswerView(AnswerReporter.Answer answer, String words, Instant at) {}
}
