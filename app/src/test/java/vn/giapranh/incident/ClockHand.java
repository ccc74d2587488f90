package vn.giapranh.incident;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.giapranh.kernel.Actor;

/** Does by hand what the scheduler of one node does, and lets every fault through instead of logging it. */
public final class ClockHand {

    private static final Actor.Engine ENGINE = new Actor.Engine("clock-hand");

    private final ClockFiring firing;
    private final DuplicateWatch duplicates;
    private final Now now;

    public ClockHand(ApplicationContext context) {
        firing = context.getBean(ClockFiring.class);
        duplicates = context.getBean(DuplicateWatch.class);
        now = context.getBean(Now.class);
    }

    /** Fires what is due now, at most {@code incidents} of them; what others hold is left. Returns how many clocks. */
    public int fireDue(int incidents) {
        List<IncidentNumber> due = firing.listDue(ENGINE, now.real(), incidents);
        int fired = 0;
        for (IncidentNumber number : due) {
            fired += firing.fire(ENGINE, number, now.real());
        }
        return fired;
    }

    /** Fires until nothing is due any more. */
    public void fireAll() {
        while (!firing.listDue(ENGINE, now.real(), 1).isEmpty()) {
            fireDue(1_000);
        }
    }

    /** Looks once for reports of the same event. */
    public int lookForDuplicates() {
        return duplicates.look(ENGINE);
    }
}
