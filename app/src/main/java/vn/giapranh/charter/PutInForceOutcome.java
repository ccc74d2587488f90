package vn.giapranh.charter;

import java.time.Instant;
import java.time.LocalDate;
import vn.giapranh.territory.BorderId;

/** What became of putting a version in force. */
public sealed interface PutInForceOutcome {

    /** It is, or will be from the instant asked for. */
    record Done() implements PutInForceOutcome {}

    /** It was put in force before, from this instant. */
    record AlreadyInForce(Instant since) implements PutInForceOutcome {}

    /** The instant is not within the period that the parties wrote. */
    record OutsidePeriod(LocalDate from, LocalDate to) implements PutInForceOutcome {}

    /** A version of the same charter is in force from this instant or later: time in force only goes forward. */
    record NotAfter(CharterVersionId other, Instant since) implements PutInForceOutcome {}

    /** Another charter covers the border at that time; two charters would give one incident two leads. */
    record BorderCovered(BorderId border, CharterVersionId by) implements PutInForceOutcome {}
}
