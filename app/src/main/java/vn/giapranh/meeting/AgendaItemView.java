package vn.giapranh.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * An item of the agenda with its minutes.
 *
 * @param position counted from 1 over all items, also those that are off
 * @param source of a generated item; {@code party} or {@code chair} of one that a person made
 * @param words what else the proposer says, may be empty
 * @param timeMinutes of the time box
 * @param proposedBy empty: generated
 * @param byHand changed by a person, so that a new generation leaves it alone
 * @param version of the item, {@code minutesVersion} of its minutes, 0 while there are none
 * @param facts those that the viewer may see
 */
public record AgendaItemView(
        UUID id,
        int position,
        String source,
        String subject,
        String title,
        String words,
        int timeMinutes,
        Optional<WardId> proposedBy,
        ItemState state,
        boolean byHand,
        int version,
        String minutes,
        int minutesVersion,
        Optional<WardId> minutesBy,
        Optional<Instant> minutesAt,
        List<FactLink> facts) {

    public AgendaItemView {
        facts = List.copyOf(facts);
    }

    boolean isGenerated() {
        return proposedBy.isEmpty();
    }
}
