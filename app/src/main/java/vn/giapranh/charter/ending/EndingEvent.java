package vn.giapranh.charter.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** What happens towards the end of a charter, in its stream. */
public sealed interface EndingEvent extends DomainEvent {

    String charter();

    UUID ending();

    @Override
    default String stream() {
        return "charter:" + charter();
    }

    record CharterEndProposed(UUID eventId, Instant at, Actor actor, String charter, UUID ending, LocalDate lastDay)
            implements EndingEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("charter", charter, "ending", ending.toString(), "lastDay", lastDay.toString());
        }
    }

    record CharterEndAgreedTo(UUID eventId, Instant at, Actor actor, String charter, UUID ending, WardId party)
            implements EndingEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("charter", charter, "ending", ending.toString(), "party", party.code());
        }
    }

    record CharterEndWithdrawn(UUID eventId, Instant at, Actor actor, String charter, UUID ending)
            implements EndingEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("charter", charter, "ending", ending.toString());
        }
    }
}
