package vn.giapranh.hotspots.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;

/** Over real events of two neighbouring districts of Chicago. */
class StraddlingStudyTest {

    private static final String DISTRICT = "25";
    private static final String NEIGHBOUR = "14";

    @SuppressWarnings("NullAway.Init") // read before all
    private static Events chicago;

    @BeforeAll
    static void read() throws Exception {
        chicago = EventsCsv.read(
                Path.of(Objects.requireNonNull(StraddlingStudyTest.class.getResource(
                                "/gold/satscan_chi_border_20170103_joint_vs_alone/events.csv.gz"))
                        .toURI()),
                Distance.GREAT_CIRCLE);
    }

    private static StraddlingStudy study(double level) {
        return StraddlingStudy.of(chicago, DISTRICT, NEIGHBOUR, new Watching(1_000, 14, 180, level, 99), 400, 7);
    }

    @Test
    void a_planted_cluster_lies_on_both_sides_within_its_circle_and_days() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 2; size < 12; size++) {
            Plant plant = study(0.05).plant(size, random);
            assertThat(plant.incidents()).hasSize(size);
            assertThat(plant.incidents())
                    .extracting(Plant.Incident::ward)
                    .contains(DISTRICT, NEIGHBOUR)
                    .containsOnly(DISTRICT, NEIGHBOUR);
            assertThat(plant.incidents()).allSatisfy(each -> {
                assertThat(each.day()).isBetween(plant.firstDay(), plant.firstDay() + plant.days() - 1);
                Plant.Incident other = plant.incidents().getFirst();
                assertThat(Distance.GREAT_CIRCLE.metres(each.x(), each.y(), other.x(), other.y()))
                        .isLessThanOrEqualTo(805);
            });
        }
    }

    @Test
    void together_the_wards_find_more_of_what_straddles_their_border() {
        Detected detected = study(0.02).detect(8, 6, 1);
        assertThat(detected.trials()).hasSize(6);
        assertThat(detected.foundJointly()).isGreaterThan(detected.foundAlone());
        assertThat(detected.daysJointly().orElseThrow()).isBetween(0.0, 6.0);
    }

    @Test
    void alarms_without_plant_are_counted_and_depend_on_the_seed_alone() {
        FalseAlarms alarms = study(0.02).falseAlarms(10, 3);
        assertThat(alarms.days()).isEqualTo(10);
        assertThat(alarms.jointly()).isLessThanOrEqualTo(5);
        assertThat(alarms).isEqualTo(study(0.02).falseAlarms(10, 3));
    }

    @Test
    void wards_that_do_not_touch_have_no_border_to_plant_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StraddlingStudy.of(chicago, "25", "4", new Watching(1_000, 14, 180, 0.05, 99), 400, 7))
                .withMessageContaining("no event of 25");
        assertThatIllegalArgumentException().isThrownBy(() -> new Watching(1_000, 14, 180, 0.001, 99));
    }
}
