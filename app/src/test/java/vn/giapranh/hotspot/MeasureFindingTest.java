package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.hotspot.Incident.EAST;
import static vn.giapranh.hotspot.Incident.WEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.followup.BeforeAfter;
import vn.giapranh.incident.Occurrence;

class MeasureFindingTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final String BEFORE = "2026-10-31T16:59:59Z"; // a second to midnight in Ho Chi Minh City
    private static final String AFTER = "2026-10-31T17:00:00Z";

    private final ClusterView cluster = new ClusterView(
            new RunId(new UUID(0, 1)),
            106.66,
            10.83,
            200,
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 20),
            8,
            1,
            9,
            0.001,
            1_000,
            List.of(new WardShare(WEST, 5, 4, 0.2), new WardShare(EAST, 3, 3, 0.3)));

    @Test
    void incidents_are_counted_by_area_and_by_the_midnight_on_which_the_plan_began() {
        MeasureFinding areas = new MeasureFinding(cluster, START, 14);
        List<Occurrence> all = new ArrayList<>();
        all.addAll(Incident.times(9, at(100, BEFORE, true)));
        all.addAll(Incident.times(2, at(100, AFTER, false)));
        all.addAll(Incident.times(4, at(400, BEFORE, true)));
        all.addAll(Incident.times(1, at(400, AFTER, true)));
        all.addAll(Incident.times(3, at(400, BEFORE, false)));
        all.addAll(Incident.times(6, at(400, AFTER, false)));
        all.addAll(Incident.times(20, at(2_000, BEFORE, true)));
        all.addAll(Incident.times(21, at(2_000, AFTER, false)));

        Measurement measured = areas.count(all);

        assertThat(areas.from()).isEqualTo("2026-10-18");
        assertThat(areas.to()).isEqualTo("2026-11-14");
        assertThat(measured.ringMetres()).isEqualTo(250);
        assertThat(measured.target()).isEqualTo(new BeforeAfter(9, 2));
        assertThat(measured.ownSide()).isEqualTo(new BeforeAfter(4, 1));
        assertThat(measured.otherSide()).isEqualTo(new BeforeAfter(3, 6));
        assertThat(measured.control()).isEqualTo(new BeforeAfter(20, 21));
        assertThat(measured.followUp()).isEqualTo(areas.count(all).followUp());
        assertThat(measured.followUp().effect().estimate()).isBetween(0.2, 0.22);
    }

    @Test
    void at_most_ninety_days_are_counted_and_none_before_the_plan() {
        assertThat(MeasureFinding.daysSince(START, START.minusDays(3))).isZero();
        assertThat(MeasureFinding.daysSince(START, START.plusDays(7))).isEqualTo(7);
        assertThat(MeasureFinding.daysSince(START, START.plusDays(400))).isEqualTo(90);
    }

    private static Occurrence at(double east, String instant, boolean west) {
        return Incident.at(east, 0, instant, west ? WEST : EAST, Optional.empty());
    }
}
