package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.ClockRules.Due;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;

/**
 * Fires clocks that ran out: one incident a transaction, so that a fault in one holds up no other, and under the
 * incident's lock, so that an act and its clock never cross. Any number of nodes may fire at once.
 */
@Component
class ClockFiring {

    private final ClockStore clocks;
    private final IncidentStore incidents;
    private final Acting acting;

    ClockFiring(ClockStore clocks, IncidentStore incidents, Acting acting) {
        this.clocks = clocks;
        this.incidents = incidents;
        this.acting = acting;
    }

    @Transactional(readOnly = true)
    public List<IncidentNumber> listDue(Actor.Engine engine, Instant now, int limit) {
        return clocks.due(now, limit);
    }

    /**
     * Fires the incident's due clocks in the order of their times; an incident that somebody acts on at this moment is
     * left for the next round. Returns how many.
     */
    @Transactional
    public int fire(Actor.Engine engine, IncidentNumber number, Instant now) {
        return fire(engine, number, now, _ -> now);
    }

    /** The same for the past: each clock fires at the moment it ran out, as long as that is not after {@code until}. */
    @Transactional
    public int replay(Actor.Engine engine, IncidentNumber number, Instant until) {
        return fire(engine, number, until, Due::due);
    }

    private int fire(Actor.Engine engine, IncidentNumber number, Instant until, Function<Due, Instant> moment) {
        if (!incidents.tryLock(number)) {
            return 0;
        }
        int fired = 0;
        for (Optional<Due> due = clocks.firstDue(number, until);
                due.isPresent();
                due = clocks.firstDue(number, until)) {
            Incident incident =
                    incidents.find(number, Optional.empty()).orElseThrow().incident();
            Instant at = moment.apply(due.get());
            acting.record(
                    engine,
                    incident,
                    ClockRules.fire(incident, due.get(), acting.rulesOf(incident, at), Ids.next(), at),
                    at);
            fired++;
        }
        return fired;
    }
}
