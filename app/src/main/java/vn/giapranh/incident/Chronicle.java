package vn.giapranh.incident;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Writes the past: what a paper log or the demo world tells, each act at its own time, by the same façades, rules and
 * tables as today's. Nothing else may set the time of an act.
 */
@Service
public class Chronicle {

    /**
     * Does {@code act} as if now were {@code then}, on this thread, in every façade of this module: decisions, clocks and
     * event times. {@code then} must not lie in the future.
     */
    public <T> T at(Instant then, Supplier<T> act) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fires the clocks that were due until {@code then}, as the scheduler would have: reminders, lapses, breaches,
     * escalations. Returns how many.
     */
    public int fireClocks(Instant then) {
        throw new UnsupportedOperationException();
    }
}
