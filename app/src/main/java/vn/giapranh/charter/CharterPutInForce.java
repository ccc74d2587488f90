package vn.giapranh.charter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;

/** A version of a charter rules from an instant until, at the latest, another. */
public record CharterPutInForce(
        UUID eventId, Instant at, Actor actor, CharterVersionId id, String hash, Instant from, Instant until)
        implements DomainEvent {

    @Override
    public String stream() {
        return "charter:" + id.charter();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "charter", id.charter(),
                "version", id.version(),
                "hash", hash,
                "from", from.toString(),
                "until", until.toString());
    }
}
