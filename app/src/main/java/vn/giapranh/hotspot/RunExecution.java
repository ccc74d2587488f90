package vn.giapranh.hotspot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.giapranh.hotspot.RunView.Failure;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.incident.Occurrences;
import vn.giapranh.kernel.Actor;

/** Carries a run out: reads, computes outside any transaction, writes; kind by kind. */
@Component
class RunExecution {

    private static final Actor.Engine ENGINE = new Actor.Engine("hotspots");
    private static final Logger log = LoggerFactory.getLogger(RunExecution.class);

    private final RunBook book;
    private final Occurrences occurrences;

    RunExecution(RunBook book, Occurrences occurrences) {
        this.book = book;
        this.occurrences = occurrences;
    }

    /**
     * Carries it out, or on from where it was interrupted. A run that cannot be done is marked as failed; one whose thread is
     * interrupted, because the server stops, stays as it is and is taken up again.
     */
    void execute(RunId id) {
        Optional<Run> begun = book.begin(ENGINE, id);
        if (begun.isEmpty()) {
            return;
        }
        Run run = begun.get();
        try {
            for (Kind kind : book.listMissing(ENGINE, run)) {
                List<Occurrence> of = occurrences.list(ENGINE, run.occurrencesOf(kind));
                if (of.size() > Occurrences.MOST) {
                    book.fail(ENGINE, run, Failure.TOO_MANY_INCIDENTS);
                    return;
                }
                long from = System.nanoTime();
                ClusterSearch.Answer answer = ClusterSearch.search(run, of);
                book.write(ENGINE, run, kind, answer, Duration.ofNanos(System.nanoTime() - from));
            }
            book.finish(ENGINE, run);
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw failed;
            }
            log.error("run {} of the hotspots of {} failed", id, run.charter(), failed);
            book.fail(ENGINE, run, Failure.FAULT);
        }
    }
}
