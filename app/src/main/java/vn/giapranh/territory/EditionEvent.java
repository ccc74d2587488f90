package vn.giapranh.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;

/** The life of a boundary edition, in the stream {@code edition:<number>}. */
public sealed interface EditionEvent extends DomainEvent {

    EditionId edition();

    @Override
    default String stream() {
        return "edition:" + edition().number();
    }

    /** @param faults how many were found */
    record EditionProposed(
            UUID eventId, Instant at, Actor actor, EditionId edition, LocalDate validFrom, int wards, int faults)
            implements EditionEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("validFrom", validFrom.toString(), "wards", wards, "faults", faults);
        }
    }

    /** @param faults how many were accepted with a reason */
    record EditionAccepted(UUID eventId, Instant at, Actor actor, EditionId edition, LocalDate validFrom, int faults)
            implements EditionEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of("validFrom", validFrom.toString(), "faults", faults);
        }
    }

    record EditionWithdrawn(UUID eventId, Instant at, Actor actor, EditionId edition) implements EditionEvent {

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }
}
