package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.giapranh.kernel.Actor;

/**
 * Writes the past: what a paper log or the demo world tells, each act at its own time, by the same façades, rules and
 * tables as today's. Nothing else may set the time of an act.
 */
@Service
public class Chronicle {

    private static final Actor.Engine ENGINE = new Actor.Engine("chronicle");
    private static final int INCIDENTS_A_ROUND = 200;

    private final ClockFiring firing;
    private final Now now;

    Chronicle(ClockFiring firing, Now now) {
        this.firing = firing;
        this.now = now;
    }

    /**
     * Does {@code act} as if now were {@code then}, on this thread, in every façade of this module: decisions, clocks and
     * event times. {@code then} must not lie in the future.
     */
    public <T> T at(Instant then, Supplier<T> act) {
        if (then.isAfter(now.real())) {
            throw new IllegalArgumentException("not the past: " + then);
        }
        return now.during(then, act);
    }

    /** Fires the clocks of one incident that were due until {@code then}, each at its own time. Returns how many. */
    public int fireClocks(IncidentNumber number, Instant then) {
        return firing.replay(ENGINE, number, then);
    }

    /**
     * Fires the clocks that were due until {@code then}, each at its own time, as the scheduler would have: reminders,
     * lapses, breaches, escalations. Returns how many.
     */
    public int fireClocks(Instant then) {
        int fired = 0;
        List<IncidentNumber> due = firing.listDue(ENGINE, then, INCIDENTS_A_ROUND);
        while (!due.isEmpty()) {
            int before = fired;
            for (IncidentNumber number : due) {
                fired += firing.replay(ENGINE, number, then);
            }
            if (fired == before) {
                return fired; // others hold what is left
            }
            due = firing.listDue(ENGINE, then, INCIDENTS_A_ROUND);
        }
        return fired;
    }
}
