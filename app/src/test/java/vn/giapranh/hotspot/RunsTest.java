package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.hotspot.RunView.ScanView;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** Runs and findings over the real database, with the scheduler off: what would begin by itself is begun here. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=0"})
@Import({HotspotPlant.class, RunsTest.Ears.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsTest {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 24);
    private static final Set<FindingState> ALL = EnumSet.allOf(FindingState.class);

    @Autowired
    private HotspotPlant plant;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Runs runs;

    @Autowired
    private RunBook book;

    @Autowired
    private RunExecution execution;

    @Autowired
    private Findings findings;

    @Autowired
    private Ears ears;

    /** Hears what the audit trail hears. */
    @TestComponent
    static final class Ears {
        private final List<HotspotEvent> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

        @EventListener
        void hear(HotspotEvent event) {
            heard.add(event);
        }
    }

    @BeforeAll
    void plant() {
        clock.moveTo(Instant.parse("2026-11-25T03:00:00Z"));
        plant.plant();
    }

    @Test
    void the_same_run_twice_gives_the_same_answer_and_one_finding() {
        Actor.Officer leader = officer(AN_NHON, Role.LEADER);
        ClusterView first = carryOut(leader, HotspotPlant.SCOPE).cluster();
        ClusterView second = carryOut(leader, HotspotPlant.SCOPE).cluster();

        assertThat(first).usingRecursiveComparison().ignoringFields("run").isEqualTo(second);
        assertThat(first.observed()).isBetween(HotspotPlant.PLANTED - 1, HotspotPlant.PLANTED);
        assertThat(findings.list(leader, HotspotPlant.CHARTER, ALL)).hasSize(1);
    }

    @Test
    void while_a_run_is_not_over_another_of_its_charter_is_not_begun() {
        Actor.Officer leader = officer(AN_NHON, Role.LEADER);
        RunId open = ask(leader, HotspotPlant.SCOPE);

        assertThat(runs.ask(
                        officer(HANH_THONG, Role.SECRETARY),
                        new AskRun(HotspotPlant.CHARTER, HotspotPlant.SCOPE, YESTERDAY)))
                .isEqualTo(new AskOutcome.AlreadyRunning(open));
        execution.execute(open);
        assertThat(ask(leader, HotspotPlant.SCOPE)).isNotEqualTo(open);
        finishOpen(leader);
    }

    @Test
    void an_interrupted_run_goes_on_with_the_kinds_that_were_not_written() {
        Actor.Officer leader = officer(AN_NHON, Role.LEADER);
        Scope two = new Scope(Set.of(Kind.NOISE, HotspotPlant.KIND), 400, 28, 365);
        RunId id = ask(leader, two);
        Run run = book.begin(ENGINE, id).orElseThrow();
        var before = new ClusterSearch.Answer(77, 5, 0, List.of());
        book.write(ENGINE, run, Kind.NOISE, before, Duration.ofMillis(3));

        execution.execute(id);
        execution.execute(id);

        RunView over = runs.get(leader, id);
        assertThat(over.state()).isEqualTo(RunView.State.DONE);
        assertThat(over.scans()).extracting(ScanView::kind).containsExactly(HotspotPlant.KIND, Kind.NOISE);
        assertThat(over.scans().getLast().incidents()).as("not looked at again").isEqualTo(77);
    }

    @Test
    void only_a_leader_or_the_secretariat_of_a_party_asks_and_only_for_days_that_are_over() {
        AskRun command = new AskRun(HotspotPlant.CHARTER, HotspotPlant.SCOPE, YESTERDAY);
        assertThatThrownBy(() -> runs.ask(officer(AN_NHON, Role.DUTY_OFFICER), command))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> runs.ask(officer(CITY, Role.LEADER), command)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> runs.ask(
                        officer(AN_NHON, Role.LEADER),
                        new AskRun(HotspotPlant.CHARTER, HotspotPlant.SCOPE, YESTERDAY.plusDays(1))))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void a_finding_is_known_to_the_wards_of_its_border_and_to_nobody_else() {
        FindingNumber number =
                carryOut(officer(AN_NHON, Role.LEADER), HotspotPlant.SCOPE).number();

        assertThat(findings.get(officer(HANH_THONG, Role.DUTY_OFFICER), number).incidents())
                .isNotEmpty();
        for (WardId other : List.of(TAN_SON_NHAT, CITY)) {
            assertThat(findings.list(officer(other, Role.LEADER), HotspotPlant.CHARTER, ALL))
                    .isEmpty();
            assertThatThrownBy(() -> findings.get(officer(other, Role.LEADER), number))
                    .isInstanceOf(UnknownException.class);
            assertThatThrownBy(() -> findings.look(officer(other, Role.LEADER), number, 1))
                    .isInstanceOf(UnknownException.class);
        }
    }

    @Test
    void an_act_is_done_once_by_whom_it_belongs_to_and_told_to_the_trail() {
        Actor.Officer leader = officer(HANH_THONG, Role.LEADER);
        FindingView found = carryOut(leader, HotspotPlant.SCOPE);
        PlanFinding plan = new PlanFinding(Means.PATROL, YESTERDAY.minusDays(20), "Tuần tra chung");

        assertThatThrownBy(() ->
                        findings.plan(officer(HANH_THONG, Role.DUTY_OFFICER), found.number(), found.version(), plan))
                .isInstanceOf(ForbiddenException.class);
        assertThat(findings.close(leader, found.number(), found.version(), "Xong"))
                .isEqualTo(new FindingOutcome.NotNow(found.state()));
        assertThat(findings.plan(leader, found.number(), found.version(), plan)).isEqualTo(new FindingOutcome.Done());
        assertThat(findings.plan(leader, found.number(), found.version(), plan)).isEqualTo(new FindingOutcome.Stale());
        assertThat(findings.measure(leader, found.number(), found.version() + 1))
                .isEqualTo(new FindingOutcome.Done());

        FindingStory story = findings.get(leader, found.number());
        assertThat(story.finding().state()).isEqualTo(FindingState.MEASURED);
        assertThat(story.measurement().orElseThrow().days()).isEqualTo(21);
        assertThat(story.measurement().orElseThrow().target().after()).isPositive();
        assertThat(story.allowed()).contains(FindingAct.CLOSE);
        assertThat(ears.heard.stream()
                        .filter(HotspotEvent.HotspotMoved.class::isInstance)
                        .map(HotspotEvent.HotspotMoved.class::cast)
                        .filter(moved -> moved.finding().equals(found.number()))
                        .map(HotspotEvent.HotspotMoved::state))
                .endsWith(FindingState.PLANNED, FindingState.MEASURED);
    }

    @Test
    void the_night_asks_as_the_parties_chose() {
        Actor.Officer leader = officer(AN_NHON, Role.LEADER);
        Watch watch = runs.getWatch(leader, HotspotPlant.CHARTER);
        assertThat(runs.changeWatch(leader, new Watch(HotspotPlant.CHARTER, true, HotspotPlant.SCOPE, watch.version())))
                .isTrue();
        assertThat(runs.changeWatch(leader, new Watch(HotspotPlant.CHARTER, false, Scope.USUAL, 99)))
                .as("somebody else changed it")
                .isFalse();

        runs.askForTheNight(ENGINE);
        RunView night = runs.list(leader, HotspotPlant.CHARTER).getFirst();
        assertThat(night.askedBy()).isEmpty();
        assertThat(night.run().kinds()).isEqualTo(HotspotPlant.SCOPE.kinds());
        assertThat(night.run().to()).isEqualTo(YESTERDAY);
        execution.execute(night.run().id());
    }

    private FindingView carryOut(Actor.Officer officer, Scope scope) {
        RunId run = ask(officer, scope);
        execution.execute(run);
        assertThat(runs.get(officer, run).state()).isEqualTo(RunView.State.DONE);
        return runs.listFindings(officer, run).getFirst();
    }

    private RunId ask(Actor.Officer officer, Scope scope) {
        return switch (runs.ask(officer, new AskRun(HotspotPlant.CHARTER, scope, YESTERDAY))) {
            case AskOutcome.Asked(RunId run) -> run;
            case AskOutcome.AlreadyRunning already -> throw new AssertionError(already);
        };
    }

    private void finishOpen(Actor.Officer officer) {
        runs.list(officer, HotspotPlant.CHARTER).stream()
                .filter(run -> !run.state().isOver())
                .forEach(run -> execution.execute(run.run().id()));
    }

    private static Actor.Officer officer(WardId ward, Role... roles) {
        return new Actor.Officer(new PersonId(new UUID(7, ward.hashCode())), ward, Set.copyOf(Arrays.asList(roles)));
    }
}
