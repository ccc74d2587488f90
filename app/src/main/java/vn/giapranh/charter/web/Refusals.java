package vn.giapranh.charter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.PutInForceOutcome;

/** Says why a version does not come in force. */
public final class Refusals {

    private Refusals() {}

    /** Empty when it does. */
    public static Optional<Sentence> of(PutInForceOutcome outcome) {
        return switch (outcome) {
            case PutInForceOutcome.Done _ -> Optional.empty();
            case PutInForceOutcome.AlreadyInForce(Instant since) ->
                Optional.of(Sentence.of("charter.refusal.already-in-force", since));
            case PutInForceOutcome.OutsidePeriod(LocalDate from, LocalDate to) ->
                Optional.of(Sentence.of("charter.refusal.outside-period", from, to));
            case PutInForceOutcome.NotAfter(CharterVersionId other, Instant since) ->
                Optional.of(Sentence.of("charter.refusal.not-after", other.version(), since));
            case PutInForceOutcome.BorderCovered(var border, CharterVersionId by) ->
                Optional.of(Sentence.of("charter.refusal.border-covered", border, by.charter()));
        };
    }
}
