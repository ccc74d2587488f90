package vn.giapranh.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;

/** A version of a charter was added. Its hash in the audit trail is what the text is later held against. */
public record CharterVersionAdded(UUID eventId, Instant at, Actor actor, CharterVersionId id, String hash)
        implements DomainEvent {

    @Override
    public String stream() {
        return "charter:" + id.charter();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("charter", id.charter(), "version", id.version(), "hash", hash);
    }
}
