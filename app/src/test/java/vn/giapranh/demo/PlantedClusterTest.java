package vn.giapranh.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.hotspot.AskRun;
import vn.giapranh.hotspot.FindingState;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.hotspot.RunId;
import vn.giapranh.hotspot.Runs;
import vn.giapranh.hotspot.Scope;
import vn.giapranh.hotspot.WardShare;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Chronicle;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** A cluster that straddles a border is planted in the demo world's stories: found together, by no ward alone. */
@ServerTest(
        properties = {
            "giapranh.demo=true",
            "giapranh.demo.data=../data",
            "giapranh.demo.months=0",
            "giapranh.scheduler=on"
        })
class PlantedClusterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T19:30:00Z");
    private static final Kind PLANTED = Kind.DISORDER_AND_RACING;
    private static final WardId AN_NHON = WardId.of("26876");
    private static final WardId HANH_THONG = WardId.of("26890");
    private static final WardId TAN_SON_NHAT = WardId.of("26968");

    @Autowired
    private MovableClock clock;

    @Autowired
    private Foundation foundation;

    @Autowired
    private Territory territory;

    @Autowired
    private Cast cast;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private Runs runs;

    @Autowired
    private Findings findings;

    @BeforeEach
    void tell() {
        clock.moveTo(NOW);
        List<StreetPoint> streets = Streets.read(foundation.roads(), territory);
        LocalDate from = LocalDate.of(2025, 7, 1);
        new Storyteller(StoryBook.read(), streets, DemoWorld.SEED)
                .tell(from, NOW).stream()
                        .filter(story -> story.kind() == PLANTED)
                        .forEach(this::report);
    }

    private void report(Story story) {
        Actor.Officer duty = cast.duty(
                Player.ENGINE, territory.locate(story.lon(), story.lat()).ward().orElse(AN_NHON));
        chronicle.at(
                story.at(),
                () -> incidents.report(
                        duty,
                        new ReportIncident(
                                story.kind(),
                                story.urgency(),
                                story.lon(),
                                story.lat(),
                                story.words(),
                                Channel.TELEPHONE),
                        Attempt.once()));
    }

    @Test
    void it_is_found_together_and_by_no_ward_alone() {
        Actor.Officer leader = cast.leader(Player.ENGINE, AN_NHON);
        RunId run = runs.ask(leader, new AskRun(HotspotScene.CHARTER, Scope.USUAL, LocalDate.of(2026, 11, 24)))
                .run();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> runs.get(leader, run).state().isOver());

        List<FindingView> found = findings.list(leader, HotspotScene.CHARTER, EnumSet.of(FindingState.NEW));
        assertThat(found).hasSize(1);
        FindingView planted = found.getFirst();
        assertThat(planted.kind()).isEqualTo(PLANTED);
        assertThat(planted.border()).contains(BorderId.between(AN_NHON, HANH_THONG));
        assertThat(planted.cluster().observed()).isBetween(11, 18);
        assertThat(planted.cluster().p()).isLessThanOrEqualTo(0.05 / 13);
        assertThat(planted.cluster().shares())
                .extracting(WardShare::ward)
                .containsExactlyInAnyOrder(AN_NHON, HANH_THONG);
        assertThat(planted.cluster().shares())
                .allSatisfy(share -> assertThat(share.p()).isGreaterThan(0.05));
        assertThat(planted.cluster().isSeenByNoneAlone()).isTrue();

        assertThat(findings.list(
                        cast.leader(Player.ENGINE, HANH_THONG),
                        HotspotScene.CHARTER,
                        EnumSet.allOf(FindingState.class)))
                .hasSize(1);
        assertThat(findings.list(
                        cast.leader(Player.ENGINE, TAN_SON_NHAT),
                        HotspotScene.CHARTER,
                        EnumSet.allOf(FindingState.class)))
                .as("a party that has no incident in it and none of its borders is not told")
                .isEmpty();
    }
}
