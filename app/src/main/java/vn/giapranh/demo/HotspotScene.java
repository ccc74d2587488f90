package vn.giapranh.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.giapranh.hotspot.AskRun;
import vn.giapranh.hotspot.FindingState;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.hotspot.Means;
import vn.giapranh.hotspot.PlanFinding;
import vn.giapranh.hotspot.RunId;
import vn.giapranh.hotspot.Runs;
import vn.giapranh.hotspot.Scope;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;

/**
 * The hotspots of the demo world: one look as of six weeks ago, whose strongest finding was planned for and measured, and
 * one of last night.
 */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class HotspotScene {

    static final String CHARTER = "bon-phuong-tan-son";

    private static final int WEEKS_AGO = 6;
    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final EnumSet<FindingState> NEW = EnumSet.of(FindingState.NEW);

    private final Runs runs;
    private final Findings findings;
    private final Cast cast;
    private final Clock clock;

    HotspotScene(Runs runs, Findings findings, Cast cast, Clock clock) {
        this.runs = runs;
        this.findings = findings;
        this.cast = cast;
        this.clock = clock;
    }

    /** Plays it, waiting for the runs, which the scheduler does; leaves off when {@code stopped}. */
    void play(BooleanSupplier stopped) throws InterruptedException {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), Territory.ZONE).minusDays(1);
        if (look(yesterday.minusWeeks(WEEKS_AGO), stopped)) {
            answerStrongest(yesterday.minusWeeks(WEEKS_AGO).plusDays(3));
            look(yesterday, stopped);
        }
    }

    private boolean look(LocalDate until, BooleanSupplier stopped) throws InterruptedException {
        RunId run =
                runs.ask(Player.ENGINE, new AskRun(CHARTER, Scope.USUAL, until)).run();
        while (!stopped.getAsBoolean()) {
            if (runs.get(Player.ENGINE, run).state().isOver()) {
                return true;
            }
            Thread.sleep(A_LOOK);
        }
        return false;
    }

    private void answerStrongest(LocalDate from) {
        List<FindingView> fresh = findings.list(Player.ENGINE, CHARTER, NEW);
        if (fresh.isEmpty()) {
            return;
        }
        FindingView strongest = fresh.getFirst();
        Actor.Officer leader = cast.leader(Player.ENGINE, strongest.wards().getFirst());
        findings.look(leader, strongest.number(), strongest.version());
        findings.plan(
                leader,
                strongest.number(),
                strongest.version() + 1,
                new PlanFinding(Means.PATROL, from, "[mẫu] Hai phường tuần tra chung các tối trong tuần."));
        findings.measure(leader, strongest.number(), strongest.version() + 2);
    }
}
