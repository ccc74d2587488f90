package vn.giapranh.incident;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * An incident, and what each ward may see of it. A ward that is not named may see nothing.
 *
 * @param name which rule, and what was done
 * @param mark stands in everything that was said about it, and nowhere else
 * @param contact the reporter's, and nobody else's
 */
record SightCase(
        String name,
        IncidentNumber number,
        String mark,
        String contact,
        UUID photo,
        Optional<UUID> handover,
        Map<WardId, Set<Seen>> sees) {

    Set<Seen> seenBy(WardId ward) {
        return sees.getOrDefault(ward, EnumSet.noneOf(Seen.class));
    }

    /** What an answer to a question holds of it. */
    Set<Seen> in(String answer, boolean isThere) {
        Set<Seen> seen = EnumSet.noneOf(Seen.class);
        if (isThere) {
            seen.add(Seen.BASICS);
        }
        if (answer.contains(mark)) {
            seen.add(Seen.NARRATIVE);
        }
        if (answer.contains("/photos/" + photo)) { // the bare id stands in the trail
            seen.add(Seen.ATTACHMENTS);
        }
        if (answer.contains(contact)) {
            seen.add(Seen.CONTACT);
        }
        return seen;
    }

    @Override
    public String toString() {
        return name;
    }
}
