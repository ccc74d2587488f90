package vn.giapranh.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giapranh.kernel.Actor;

/** Deletes the changes that no stream can ask back any more, every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class ForgetOldChanges {

    @Bean
    RecurringTask<Void> forgetOldLiveChanges(Changes changes) {
        return Tasks.recurring("forget-old-live-changes", FixedDelay.ofHours(1))
                .execute((_, _) -> changes.forgetOld(new Actor.Engine("forget-old-live-changes")));
    }
}
