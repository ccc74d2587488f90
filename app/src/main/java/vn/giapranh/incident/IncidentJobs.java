package vn.giapranh.incident;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giapranh.kernel.Actor;

/** What this module does by itself, once in the whole cluster at a time. */
@Configuration(proxyBeanMethods = false)
class IncidentJobs {

    /** The scheduler looks every second; half of it makes sure that each look finds the task ready again. */
    private static final FixedDelay EVERY_LOOK = FixedDelay.of(Duration.ofMillis(500));

    private static final int INCIDENTS_A_ROUND = 200;
    private static final Logger log = LoggerFactory.getLogger(IncidentJobs.class);

    @Bean
    RecurringTask<Void> incidentClocks(ClockFiring firing, Now now) {
        var engine = new Actor.Engine("clocks");
        return Tasks.recurring("incident-clocks", EVERY_LOOK).execute((_, _) -> fireDue(engine, firing, now.real()));
    }

    @Bean
    RecurringTask<Void> incidentDuplicates(DuplicateWatch watch) {
        var engine = new Actor.Engine("duplicates");
        return Tasks.recurring("incident-duplicates", EVERY_LOOK).execute((_, _) -> watch.look(engine));
    }

    private static void fireDue(Actor.Engine engine, ClockFiring firing, Instant now) {
        List<IncidentNumber> due = firing.listDue(engine, now, INCIDENTS_A_ROUND);
        for (IncidentNumber number : due) {
            try {
                firing.fire(engine, number, now);
            } catch (RuntimeException failed) {
                // The next round tries again; the other incidents' clocks must not wait for this one.
                log.error("the clocks of {} could not be fired", number, failed);
            }
        }
    }
}
