package vn.giapranh.charter.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** What happens to hand-overs of the chair, in the stream of the charter. */
public sealed interface ChairEvent extends DomainEvent {

    String charter();

    @Override
    default String stream() {
        return "charter:" + charter();
    }

    record ChairHandOverWritten(UUID eventId, Instant at, Actor actor, String charter, LocalDate endedOn, String hash)
            implements ChairEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("charter", charter, "endedOn", endedOn.toString(), "hash", hash);
        }
    }

    record ChairHandOverSigned(
            UUID eventId,
            Instant at,
            Actor actor,
            String charter,
            LocalDate endedOn,
            WardId ward,
            HandOver.Side side,
            String hash)
            implements ChairEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "charter",
                    charter,
                    "endedOn",
                    endedOn.toString(),
                    "ward",
                    ward.code(),
                    "side",
                    side.name(),
                    "hash",
                    hash);
        }
    }
}
