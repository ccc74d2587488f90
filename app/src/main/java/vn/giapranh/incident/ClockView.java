package vn.giapranh.incident;

import java.time.Instant;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;

/**
 * A clock of an incident.
 *
 * @param ward the ward that must act
 * @param kindOfIncident for a row on the duty board; {@code urgency} likewise
 */
public record ClockView(
        IncidentNumber incident,
        Kind kindOfIncident,
        Urgency urgency,
        ClockKind kind,
        WardId ward,
        Instant started,
        Instant due,
        State state) {

    /** Running, or how it ended. */
    public sealed interface State {

        record Running() implements State {}

        /** Its time is over and nothing came yet. */
        record Breached(Instant at) implements State {}

        record Met(Instant at) implements State {}

        /** What it waited for came after its time. */
        record MetLate(Instant breachedAt, Instant at) implements State {}

        /** What it waited for is no longer owed. */
        record Stopped(Instant at) implements State {}

        /** Its time was over, and then something else took the place of what it waited for: a lapse, the level above. */
        record Overrun(Instant breachedAt, Instant at) implements State {}

        /** Whether somebody still has to act. */
        default boolean isOwed() {
            return switch (this) {
                case Running running -> true;
                case Breached breached -> true;
                case Met met -> false;
                case MetLate late -> false;
                case Stopped stopped -> false;
                case Overrun overrun -> false;
            };
        }
    }
}
