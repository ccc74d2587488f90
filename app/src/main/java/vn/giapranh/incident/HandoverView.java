package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * A handover, open or over. Until it is accepted the giver leads.
 *
 * @param words what the giver wrote; empty when it wrote nothing or the viewer may not see narratives
 * @param due until when the receiving ward accepts or declines
 */
public record HandoverView(
        UUID id,
        IncidentNumber incident,
        WardId from,
        WardId to,
        HandoverReason reason,
        Optional<String> words,
        Instant offeredAt,
        Instant due,
        State state) {

    /** Open, or how it ended. */
    public sealed interface State {

        record Offered(boolean reminded) implements State {}

        record Accepted(Instant at) implements State {}

        /** Declined. */
        record Declined(Instant at, DeclineReason reason, Optional<String> words, Optional<WardId> proposedWard)
                implements State {}

        /** Nobody answered in time. */
        record Lapsed(Instant at) implements State {}

        /** The giver took the offer back. */
        record Withdrawn(Instant at) implements State {}

        /** Whether an answer is still awaited. */
        default boolean isOpen() {
            return this instanceof Offered;
        }
    }
}
