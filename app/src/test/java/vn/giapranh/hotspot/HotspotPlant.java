package vn.giapranh.hotspot;

import static org.awaitility.Awaitility.await;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.HANH_AN;
import static vn.giapranh.BorderPlaces.HANH_THONG;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import vn.giapranh.BorderPlaces;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Chronicle;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** A quiet year of one kind around the border of An Nhơn and Hạnh Thông, and a cluster on its line in the last days. */
@TestComponent
public final class HotspotPlant {

    public static final Kind KIND = Kind.GAMBLING_AND_VICE;
    public static final int PLANTED = 8;

    static final String CHARTER = "bon-phuong-tan-son";
    static final Scope SCOPE = new Scope(Set.of(KIND), 400, 28, 365);

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final int QUIET = 120;

    private final Incidents incidents;
    private final Chronicle chronicle;
    private final Territory territory;
    private final People people;
    private final Runs runs;
    private final Clock clock;

    @Autowired
    HotspotPlant(Incidents incidents, Chronicle chronicle, Territory territory, People people, Runs runs, Clock clock) {
        this.incidents = incidents;
        this.chronicle = chronicle;
        this.territory = territory;
        this.people = people;
        this.runs = runs;
        this.clock = clock;
    }

    public void plant() {
        Instant now = clock.instant();
        for (int i = 0; i < QUIET; i++) {
            WardId ward = i % 2 == 0 ? AN_NHON : HANH_THONG;
            double metres = 500 + 120 * (i / 2 % 8);
            report(ward, metres, now.minus(Duration.ofDays(12 + 2L * i)));
        }
        for (int i = 0; i < PLANTED; i++) {
            WardId ward = i % 2 == 0 ? AN_NHON : HANH_THONG;
            report(ward, 40 + 20.0 * (i / 2), now.minus(Duration.ofDays(2 + i)));
        }
    }

    /** The quiet goes on, and nothing happens on the line. */
    public void goOnQuietly(int days) {
        Instant now = clock.instant();
        for (int day = 1; day < days; day += 3) {
            report(day % 2 == 0 ? AN_NHON : HANH_THONG, 900 + 10.0 * day, now.minus(Duration.ofDays(day)));
        }
    }

    /** Looks for it, and returns the finding's number. */
    public FindingNumber find() {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), Territory.ZONE).minusDays(1);
        RunId run = runs.ask(ENGINE, new AskRun(CHARTER, SCOPE, yesterday)).run();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> runs.get(ENGINE, run).state().isOver());
        return runs.listFindings(ENGINE, run).getFirst().number();
    }

    private void report(WardId ward, double metres, Instant at) {
        Located place = BorderPlaces.near(territory, HANH_AN, ward, metres);
        String suffix = ward.equals(AN_NHON) ? "annhon" : "hanhthong";
        Actor.Officer duty = new Actor.Officer(
                people.find(ENGINE, "trucban1." + suffix).orElseThrow().id(), ward, Set.of(Role.DUTY_OFFICER));
        chronicle.at(
                at,
                () -> incidents.report(
                        duty,
                        new ReportIncident(
                                KIND, Urgency.ROUTINE, place.lon(), place.lat(), "Tụ tập đánh bài", Channel.TELEPHONE),
                        Attempt.once()));
    }
}
