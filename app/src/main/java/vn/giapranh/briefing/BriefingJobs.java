package vn.giapranh.briefing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself, once in the whole cluster at a time. */
@Configuration(proxyBeanMethods = false)
class BriefingJobs {

    /** The figures of a report; its data is the report's id. */
    static final TaskDescriptor<ReportId> COUNT = TaskDescriptor.of("report-count", ReportId.class);

    @Bean
    OneTimeTask<ReportId> reportCount(ReportCount count) {
        return Tasks.oneTime(COUNT).execute((instance, _) -> count.count(instance.getData()));
    }
}
