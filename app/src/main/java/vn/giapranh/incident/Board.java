package vn.giapranh.incident;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** The duty board's questions: each sees what the actor's ward may see, and each answer has a bound. */
@Service
public class Board {

    /** A page of incidents, newest report first. */
    @Transactional(readOnly = true)
    public IncidentPage list(Actor actor, ListIncidents filter) {
        throw new UnsupportedOperationException();
    }

    /** The same rows for a map, at most {@code filter.limit()} (1 to 200); the cursor is not looked at. */
    @Transactional(readOnly = true)
    public List<IncidentRow> listPoints(Actor actor, ListIncidents filter) {
        throw new UnsupportedOperationException();
    }

    /** The clocks on which the actor's ward must act, breached or running, the soonest due first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<ClockView> listOurClocks(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public BoardCounts count(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
