package vn.giapranh.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of a register.
 *
 * @param purpose what it was taken for
 * @param day the day that the paper bears
 * @param paper the paper that bears it
 */
public record NumberView(
        RegisterKey register,
        int number,
        String purpose,
        LocalDate day,
        Instant takenAt,
        Optional<PaperId> paper,
        State state) {

    /** Where it stands. */
    public sealed interface State {

        record Reserved() implements State {}

        record Issued(Instant at) implements State {}

        record Cancelled(Instant at, String reason) implements State {}
    }
}
