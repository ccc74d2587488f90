package vn.giapranh.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, told once, in the transaction in which it happened. The audit trail writes every event it
 * hears before the transaction commits; other modules listen after the commit.
 */
public interface DomainEvent {

    /** A UUIDv7, unique for ever: what a listener keeps to be idempotent. */
    UUID eventId();

    Instant at();

    Actor actor();

    /** The chain the event belongs to, for example {@code incident:GR26-000123} or {@code charter:tan-son}. */
    String stream();

    /** The event's name in words-with-dashes, for example {@code handover-offered}. */
    default String type() {
        return EventNames.of(getClass());
    }

    /** What the audit trail keeps: codes, numbers, times; never names, contacts or narratives of persons. */
    Map<String, Object> facts();
}
