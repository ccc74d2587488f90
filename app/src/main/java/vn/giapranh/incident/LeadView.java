package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * One ward's time as lead. They are ordered by {@code sequence}; instants are for people and may step back with a clock.
 *
 * @param sequence 1 for the ward that led from the first write, then one more at every change
 * @param article the article of the charter that gave it the lead
 */
public record LeadView(int sequence, WardId ward, How how, Optional<String> article, Instant since) {

    /** How a ward came to lead: the message {@code incident.lead-how.<HOW>}. */
    public enum How {
        /** It happened there. */
        BY_PLACE,
        /** The named segment says so. */
        BY_SEGMENT,
        /** It received the report of an incident whose ground is unclear. */
        AS_RECEIVER,
        /** It accepted a handover. */
        BY_ACCEPTANCE,
        /** The chair decided. */
        BY_CHAIR,
        /** The level above decided. */
        BY_LEVEL_ABOVE
    }
}
