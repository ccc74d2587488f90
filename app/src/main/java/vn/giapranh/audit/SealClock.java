package vn.giapranh.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.giapranh.kernel.Actor;

/** Every few seconds a seal, on one node of the cluster: the window in which entries are held by their chains alone. */
@Configuration(proxyBeanMethods = false)
class SealClock {

    static final Duration EVERY = Duration.ofSeconds(5);

    @Bean
    RecurringTask<Void> auditSeal(Sealing sealing, Anchor anchor) {
        return Tasks.recurring("audit-seal", FixedDelay.of(EVERY)).execute((_, _) -> sealAll(sealing, anchor));
    }

    static void sealAll(Sealing sealing, Anchor anchor) {
        Optional<Sealing.Sealed> sealed;
        do {
            sealed = sealing.seal(new Actor.Engine("audit-seal"));
            sealed.ifPresent(made -> anchor.write(made.trail(), made.mark()));
        } while (sealed.map(Sealing.Sealed::more).orElse(false));
    }
}
