package vn.giapranh.hotspot;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.hotspot.HotspotEvent.HotspotRunAsked;
import vn.giapranh.hotspot.HotspotEvent.HotspotWatchChanged;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.Territory;

/** Runs of the statistics: asked for by a leader or a secretary of a party, or by the night. */
@Service
public class Runs {

    private static final int MOST_LISTED = 30;

    private final RunStore store;
    private final WatchStore watches;
    private final FindingStore findings;
    private final Parties parties;
    private final ObjectProvider<SchedulerClient> scheduler; // which knows the task, which knows what this asks for
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Runs(
            RunStore store,
            WatchStore watches,
            FindingStore findings,
            Parties parties,
            ObjectProvider<SchedulerClient> scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.watches = watches;
        this.findings = findings;
        this.parties = parties;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a run; what it needs is kept with it. InvalidException for a charter that does not rule or a day not over. */
    @Transactional
    public AskOutcome ask(Actor actor, AskRun command) {
        Parties.requireOffice(actor);
        CharterView charter = parties.get(actor, command.charter());
        if (!(charter.state() instanceof CharterState.InForce)) {
            throw new InvalidException("charter", "hotspot.invalid.charter");
        }
        if (!command.until().isBefore(today())) {
            throw new InvalidException("until", "hotspot.invalid.until");
        }
        Run run = Run.of(new RunId(Ids.next()), charter.id(), Parties.of(charter), command.scope(), command.until());
        Instant now = now();
        if (!store.insert(run, actor.ward(), now)) {
            return new AskOutcome.AlreadyRunning(
                    store.findOpen(command.charter()).orElseThrow());
        }
        scheduler
                .getObject()
                .scheduleIfNotExists(HotspotJobs.RUN
                        .instance(run.id().toString())
                        .data(run.id())
                        .scheduledTo(now));
        events.publishEvent(new HotspotRunAsked(Ids.next(), now, actor, command.charter(), run.id()));
        return new AskOutcome.Asked(run.id());
    }

    /** Asks for last night's run of every charter in force that has one; a charter whose last run still goes on waits. */
    @Transactional
    public void askForTheNight(Actor.Engine engine) {
        for (CharterView charter : parties.listInForce(engine)) {
            Watch watch = watch(charter.id().charter());
            if (watch.nightly()) {
                ask(engine, new AskRun(watch.charter(), watch.scope(), today().minusDays(1)));
            }
        }
    }

    /** The charters in force whose hotspots the actor's ward may see. */
    @Transactional(readOnly = true)
    public List<CharterView> listCharters(Actor actor) {
        return parties.listInForce(actor);
    }

    @Transactional(readOnly = true)
    public Watch getWatch(Actor actor, String charter) {
        parties.get(actor, charter);
        return watch(charter);
    }

    /** Changes what the night looks at; false when somebody else has, since the version that was seen. */
    @Transactional
    public boolean changeWatch(Actor actor, Watch watch) {
        Parties.requireOffice(actor);
        CharterView charter = parties.get(actor, watch.charter());
        Instant now = now();
        boolean saved = watches.save(watch, Parties.of(charter), now);
        if (saved) {
            events.publishEvent(new HotspotWatchChanged(Ids.next(), now, actor, watch.charter()));
        }
        return saved;
    }

    private Watch watch(String charter) {
        return watches.find(charter).orElseGet(() -> Watch.usual(charter));
    }

    @Transactional(readOnly = true)
    public RunView get(Actor actor, RunId run) {
        return store.find(run).orElseThrow(() -> new UnknownException("hotspot.run"));
    }

    /** The newest first, at most 30. */
    @Transactional(readOnly = true)
    public List<RunView> list(Actor actor, String charter) {
        return store.list(charter, MOST_LISTED);
    }

    /** What a run saw, as far as the actor may know it. */
    @Transactional(readOnly = true)
    public List<FindingView> listFindings(Actor actor, RunId run) {
        return findings.listOf(run);
    }

    /** The newest run that is done, if any. */
    @Transactional(readOnly = true)
    public Optional<RunView> findLatest(Actor actor, String charter) {
        return store.list(charter, MOST_LISTED).stream()
                .filter(run -> run.state() == RunView.State.DONE)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Territory.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
