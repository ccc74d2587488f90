package vn.giapranh.hotspot;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;

/** What this module does by itself, once in the whole cluster at a time. */
@Configuration(proxyBeanMethods = false)
class HotspotJobs {

    /** One run; its data is the run's id. */
    static final TaskDescriptor<RunId> RUN = TaskDescriptor.of("hotspot-run", RunId.class);

    /** When the day before is over and hardly anybody is at work. */
    private static final LocalTime NIGHT = LocalTime.of(2, 15);

    @Bean
    OneTimeTask<RunId> hotspotRun(RunExecution execution) {
        return Tasks.oneTime(RUN).execute((instance, _) -> execution.execute(instance.getData()));
    }

    @Bean
    RecurringTask<Void> hotspotNight(ObjectProvider<Runs> runs) {
        var engine = new Actor.Engine("hotspots");
        return Tasks.recurring("hotspot-night", Schedules.daily(Territory.ZONE, NIGHT))
                .execute((_, _) -> runs.getObject().askForTheNight(engine));
    }
}
