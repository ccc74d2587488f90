package vn.giapranh.simulation;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.springframework.context.ApplicationContext;

/** Runs what the scheduler would run, now and on this thread. */
final class Jobs {

    private Jobs() {}

    /** The jobs of this server look neither at the instance nor at the context of an execution. */
    @SuppressWarnings({"unchecked", "NullAway"})
    static void run(ApplicationContext context, String name) {
        RecurringTask<Void> job = (RecurringTask<Void>) context.getBeansOfType(RecurringTask.class).values().stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow();
        TaskInstance<Void> instance = null;
        ExecutionContext execution = null;
        job.executeRecurringly(instance, execution);
    }
}
