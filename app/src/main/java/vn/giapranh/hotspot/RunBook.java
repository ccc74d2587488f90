package vn.giapranh.hotspot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.hotspot.HotspotEvent.HotspotFound;
import vn.giapranh.hotspot.HotspotEvent.HotspotRunDone;
import vn.giapranh.hotspot.HotspotEvent.HotspotRunFailed;
import vn.giapranh.hotspot.RunView.Failure;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;

/** Writes down how a run goes: each kind whole, with its findings, or not at all. */
@Service
class RunBook {

    private final RunStore runs;
    private final FindingStore findings;
    private final StepStore steps;
    private final Charters charters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunBook(
            RunStore runs,
            FindingStore findings,
            StepStore steps,
            Charters charters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.findings = findings;
        this.steps = steps;
        this.charters = charters;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a run, or goes on with one that was interrupted; empty when it is over. */
    @Transactional
    public Optional<Run> begin(Actor.Engine engine, RunId run) {
        return runs.begin(run, now()) ? runs.find(run).map(RunView::run) : Optional.empty();
    }

    /** The kinds that are still to be looked at, in their order. */
    @Transactional(readOnly = true)
    public List<Kind> listMissing(Actor.Engine engine, Run run) {
        Set<Kind> missing = new TreeSet<>(run.kinds());
        missing.removeAll(runs.kindsDone(run.id()));
        return List.copyOf(missing);
    }

    @Transactional
    public void write(Actor.Engine engine, Run run, Kind kind, ClusterSearch.Answer answer, Duration took) {
        ShareRule rule = charters.getVersion(engine, run.charter()).document().rule(ShareRule.class);
        runs.insertScan(run.id(), kind, answer, took);
        for (FoundCluster cluster : answer.clusters()) {
            Set<WardId> audience = Audience.of(cluster, run.parties(), rule);
            FindingNumber finding = findings.listKnown(run.charter().charter(), kind, run.id()).stream()
                    .filter(known -> Sameness.isSame(cluster, known))
                    .findFirst()
                    .map(known -> seeAgain(known.number(), cluster, audience))
                    .orElseGet(() -> find(engine, run, kind, cluster, audience));
            findings.insertCluster(run.id(), kind, finding, cluster);
        }
    }

    private FindingNumber seeAgain(FindingNumber number, FoundCluster cluster, Set<WardId> audience) {
        findings.seeAgain(number, cluster, audience, now());
        return number;
    }

    private FindingNumber find(Actor.Engine engine, Run run, Kind kind, FoundCluster cluster, Set<WardId> audience) {
        Instant now = now();
        String charter = run.charter().charter();
        FindingNumber number = findings.insert(charter, kind, cluster, audience, now);
        steps.insert(number, StepStore.Step.to(FindingState.NEW), Optional.empty(), now);
        events.publishEvent(new HotspotFound(Ids.next(), now, engine, charter, run.id(), number, audience));
        return number;
    }

    @Transactional
    public void finish(Actor.Engine engine, Run run) {
        Instant now = now();
        runs.end(run.id(), Optional.empty(), now);
        int found = findings.listOf(run.id()).size();
        events.publishEvent(
                new HotspotRunDone(Ids.next(), now, engine, run.charter().charter(), run.id(), found));
    }

    @Transactional
    public void fail(Actor.Engine engine, Run run, Failure why) {
        Instant now = now();
        runs.end(run.id(), Optional.of(why), now);
        events.publishEvent(
                new HotspotRunFailed(Ids.next(), now, engine, run.charter().charter(), run.id(), why));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
