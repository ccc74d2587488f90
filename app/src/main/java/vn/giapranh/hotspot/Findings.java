package vn.giapranh.hotspot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.Charters;
import vn.giapranh.hotspot.FindingOutcome.Done;
import vn.giapranh.hotspot.FindingOutcome.NotMeasurable;
import vn.giapranh.hotspot.FindingOutcome.NotNow;
import vn.giapranh.hotspot.FindingOutcome.Stale;
import vn.giapranh.hotspot.HotspotEvent.HotspotMoved;
import vn.giapranh.hotspot.StepStore.Step;
import vn.giapranh.incident.ListOccurrences;
import vn.giapranh.incident.Occurrences;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.Territory;

/**
 * What runs have found, and what people do about it: look, plan, measure, close; or reject. An act names the version of the
 * finding that was seen; it is done once.
 */
@Service
public class Findings {

    private static final Actor.Engine ENGINE = new Actor.Engine("hotspots");
    private static final int MOST_LISTED = 200;
    private static final int MOST_EARLIER = 60;
    private static final int LONGEST_WORDS = 1_000;

    private final FindingStore store;
    private final StepStore steps;
    private final Parties parties;
    private final Charters charters;
    private final Occurrences occurrences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Findings(
            FindingStore store,
            StepStore steps,
            Parties parties,
            Charters charters,
            Occurrences occurrences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.parties = parties;
        this.charters = charters;
        this.occurrences = occurrences;
        this.events = events;
        this.clock = clock;
    }

    // --- acts --------------------------------------------------------------------------------------------------------

    @Transactional
    public FindingOutcome look(Actor actor, FindingNumber finding, int seen) {
        return act(actor, FindingAct.LOOK, finding, seen, Step.to(FindingState.LOOKED_AT));
    }

    /** Says what will be done and from which day; a later plan takes the place of an earlier one. */
    @Transactional
    public FindingOutcome plan(Actor actor, FindingNumber finding, int seen, PlanFinding command) {
        Step step = new Step(
                FindingState.PLANNED,
                Optional.of(words("words", command.words())),
                Optional.of(new StepView.Plan(command.means(), command.startsOn())),
                Optional.empty());
        return act(actor, FindingAct.PLAN, finding, seen, step);
    }

    /**
     * Counts before and after the plan's first day, over as many whole days as have passed, 7 to 90. All the parties'
     * incidents are counted; the answer holds numbers of areas only.
     */
    @Transactional
    public FindingOutcome measure(Actor actor, FindingNumber number, int seen) {
        FindingView finding = require(actor, FindingAct.MEASURE, number);
        Optional<StepView.Plan> plan = steps.list(number).reversed().stream()
                .flatMap(step -> step.plan().stream())
                .findFirst();
        if (!FindingAct.MEASURE.isPossibleIn(finding.state()) || plan.isEmpty()) {
            return new NotNow(finding.state());
        }
        LocalDate startsOn = plan.get().startsOn();
        int days = MeasureFinding.daysSince(startsOn, LocalDate.ofInstant(clock.instant(), Territory.ZONE));
        if (days < MeasureFinding.LEAST_DAYS) {
            return new NotMeasurable(FindingOutcome.Why.TOO_SOON);
        }
        var areas = new MeasureFinding(finding.cluster(), startsOn, days);
        Measurement measured = areas.count(occurrences.list(
                ENGINE,
                new ListOccurrences(
                        Parties.of(charters.getCharter(actor, finding.charter())),
                        Set.of(finding.kind()),
                        areas.from(),
                        areas.to())));
        if (measured.control().before() == 0 || measured.control().after() == 0) {
            return new NotMeasurable(FindingOutcome.Why.NO_CONTROL);
        }
        return write(actor, finding, seen, Step.to(FindingState.MEASURED), Optional.of(measured));
    }

    @Transactional
    public FindingOutcome close(Actor actor, FindingNumber finding, int seen, String words) {
        return act(actor, FindingAct.CLOSE, finding, seen, Step.to(FindingState.CLOSED, words("words", words)));
    }

    @Transactional
    public FindingOutcome reject(Actor actor, FindingNumber finding, int seen, RejectReason reason, String words) {
        Step step = new Step(
                FindingState.REJECTED, Optional.of(words("words", words)), Optional.empty(), Optional.of(reason));
        return act(actor, FindingAct.REJECT, finding, seen, step);
    }

    private FindingOutcome act(Actor actor, FindingAct act, FindingNumber number, int seen, Step step) {
        FindingView finding = require(actor, act, number);
        return act.isPossibleIn(finding.state())
                ? write(actor, finding, seen, step, Optional.empty())
                : new NotNow(finding.state());
    }

    private FindingView require(Actor actor, FindingAct act, FindingNumber number) {
        FindingView finding = find(number);
        if (!parties.may(actor, act, finding)) {
            throw new ForbiddenException("hotspot.forbidden.leaders");
        }
        return finding;
    }

    private FindingOutcome write(
            Actor actor, FindingView finding, int seen, Step step, Optional<Measurement> measured) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!store.move(finding.number(), seen, step.state(), now)) {
            return new Stale();
        }
        int sequence = steps.insert(finding.number(), step, actor.ward(), now);
        measured.ifPresent(each -> steps.insertMeasurement(finding.number(), sequence, each));
        events.publishEvent(
                new HotspotMoved(Ids.next(), now, actor, finding.charter(), finding.number(), step.state()));
        return new Done();
    }

    private static String words(String field, String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new InvalidException(field, "hotspot.invalid.words-missing");
        }
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_WORDS || stripped.indexOf(0) >= 0) {
            throw new InvalidException(field, "hotspot.invalid.words", LONGEST_WORDS);
        }
        return stripped;
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    /** At most 200, the latest seen first, then the least likely by chance. */
    @Transactional(readOnly = true)
    public List<FindingView> list(Actor actor, String charter, Collection<FindingState> states) {
        return store.list(charter, states, MOST_LISTED);
    }

    /** How many wait for a first look by the actor's ward. */
    @Transactional(readOnly = true)
    public int countNew(Actor actor) {
        return store.countNew();
    }

    @Transactional(readOnly = true)
    public FindingStory get(Actor actor, FindingNumber number) {
        FindingView finding = find(number);
        return new FindingStory(
                finding,
                store.listEarlier(number, MOST_EARLIER),
                steps.list(number),
                occurrences.listOf(
                        actor, store.listMembers(number, finding.cluster().run())),
                steps.findMeasurement(number),
                Arrays.stream(FindingAct.values())
                        .filter(act -> act.isPossibleIn(finding.state()))
                        .filter(act -> parties.may(actor, act, finding))
                        .collect(Collectors.toSet()));
    }

    private FindingView find(FindingNumber number) {
        return store.find(number).orElseThrow(() -> new UnknownException("hotspot.finding"));
    }
}
