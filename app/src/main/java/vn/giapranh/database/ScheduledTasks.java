package vn.giapranh.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clocks that fire once in the whole cluster. A module contributes a {@link Task} bean; a recurring one begins by
 * itself. {@code SchedulerClient} schedules within the running transaction: what is rolled back never fires. Begins
 * when the server is ready.
 */
@Configuration(proxyBeanMethods = false)
class ScheduledTasks {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);
    private static final int THREADS = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, ObjectProvider<Task<?>> tasks, Clock clock, JsonMapper json) {
        List<Task<?>> all = tasks.orderedStream().toList();
        List<Task<?>> others =
                all.stream().filter(task -> !(task instanceof RecurringTask<?>)).toList();
        List<RecurringTask<?>> recurring = all.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), others)
                .startTasks(recurring)
                .tableName("database.scheduled_tasks")
                .clock(clock::instant)
                .serializer(new AsJson(json))
                .threads(THREADS)
                .pollingInterval(POLL)
                .enableImmediateExecution()
                .shutdownMaxWait(LAST_WORK)
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "giapranh.scheduler", havingValue = "on", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> startOfScheduler(Scheduler scheduler) {
        return _ -> scheduler.start();
    }

    /** A listener that failed is called again, so listeners are idempotent. */
    @Bean
    RecurringTask<Void> failedEventPublications(ObjectProvider<FailedEventPublications> failed) {
        var options = ResubmissionOptions.defaults()
                .withMinAge(Duration.ofSeconds(30))
                .withBatchSize(100);
        return Tasks.recurring("failed-event-publications", FixedDelay.ofSeconds(30))
                .execute((_, _) -> failed.getObject().resubmit(options));
    }

    /** Task data as JSON, so that a later version of a class still reads it. */
    private record AsJson(JsonMapper json) implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}
