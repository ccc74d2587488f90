package vn.giapranh.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * One thing that happened, as the viewer may see it.
 *
 * @param sequence within the incident, from 1
 * @param type the event's name, for example {@code handover-offered}: the message {@code incident.event.<type>}
 * @param by the unit that acted; empty for a resident and for the engine
 * @param byEngine whether a clock or a follower acted rather than a person
 * @param words what was said with it; empty when nothing was or the viewer may not see narratives
 * @param facts the event's own facts: ward codes under {@code toWard}, reasons by their enum names, instants as ISO 8601
 */
public record TimelineEntry(
        int sequence,
        Instant at,
        String type,
        Optional<WardId> by,
        boolean byEngine,
        Optional<String> words,
        Map<String, Object> facts) {

    public TimelineEntry {
        facts = Map.copyOf(facts);
    }
}
