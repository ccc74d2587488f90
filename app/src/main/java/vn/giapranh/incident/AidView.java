package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/** Aid asked of another ward. */
public record AidView(UUID id, WardId from, WardId to, Optional<String> words, Instant requestedAt, State state) {

    /** How far it has come. */
    public sealed interface State {
        record Requested() implements State {}

        record Offered(Instant at, Optional<String> words) implements State {}

        record Fulfilled(Instant at) implements State {}
    }
}
