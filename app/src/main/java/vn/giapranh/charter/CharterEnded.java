package vn.giapranh.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;

/** A version rules until this instant, sooner than its period said. */
public record CharterEnded(UUID eventId, Instant at, Actor actor, CharterVersionId id, Instant until)
        implements DomainEvent {

    @Override
    public String stream() {
        return "charter:" + id.charter();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("charter", id.charter(), "version", id.version(), "until", until.toString());
    }
}
