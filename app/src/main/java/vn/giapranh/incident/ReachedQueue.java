package vn.giapranh.incident;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/**
 * Lets a list be answered before it is written down what the list has told. What is lost here, by a crash or because too
 * much waits, the next look at the list writes.
 */
@Component
class ReachedQueue {

    private static final Actor.Engine ENGINE = new Actor.Engine("reached");
    private static final Logger log = LoggerFactory.getLogger(ReachedQueue.class);

    private final TaskExecutor executor;
    private final Knowing knowing;

    ReachedQueue(TaskExecutor executor, Knowing knowing) {
        this.executor = executor;
        this.knowing = knowing;
    }

    void add(WardId ward, List<IncidentNumber> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        try {
            executor.execute(() -> write(ward, numbers));
        } catch (TaskRejectedException full) {
            log.debug("too much waits; the next list writes it", full);
        }
    }

    private void write(WardId ward, List<IncidentNumber> numbers) {
        try {
            knowing.reached(ENGINE, ward, numbers);
        } catch (RuntimeException failed) {
            log.warn("what reached {} could not be written; the next list writes it", ward, failed);
        }
    }
}
