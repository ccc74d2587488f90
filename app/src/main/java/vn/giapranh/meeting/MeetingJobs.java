package vn.giapranh.meeting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;

/** What this module does by itself, once in the whole cluster at a time. */
@Configuration(proxyBeanMethods = false)
class MeetingJobs {

    static final Actor.Engine ENGINE = new Actor.Engine("meetings");

    private static final LocalTime NIGHT = LocalTime.of(0, 20);
    private static final int MINUTES = 10;

    @Bean
    RecurringTask<Void> meetingSeries(ObjectProvider<Planning> planning) {
        return Tasks.recurring("meeting-series", Schedules.daily(Charters.ZONE, NIGHT))
                .execute((_, _) -> planning.getObject().unfold(ENGINE));
    }

    @Bean
    RecurringTask<Void> conclusionReminders(ObjectProvider<Conclusions> conclusions) {
        return Tasks.recurring("conclusion-reminders", FixedDelay.ofMinutes(MINUTES))
                .execute((_, _) -> conclusions.getObject().remind(ENGINE));
    }
}
