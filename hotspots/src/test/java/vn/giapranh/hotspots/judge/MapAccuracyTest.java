package vn.giapranh.hotspots.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MapAccuracyTest {

    private static final long[] LATER = {0, 5, 1, 0, 10, 4, 0, 0, 0, 0};

    /** By hand: the marked cells 1 and 5 hold 9 of 20; the best two hold 15. */
    @Test
    void accuracy_and_efficiency_are_those_of_the_definitions() {
        MapAccuracy accuracy = MapAccuracy.of(new double[] {0, 9, 1, 0, 2, 8, 0, 0, 0, 0}, LATER, 0.2);
        assertThat(accuracy).isEqualTo(new MapAccuracy(2, 10, 9, 20, 15));
        assertThat(accuracy.hitRate()).isCloseTo(0.45, within(1e-12));
        assertThat(accuracy.pai()).isCloseTo(2.25, within(1e-12));
        assertThat(accuracy.pei()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void a_map_that_knows_the_future_is_fully_efficient() {
        double[] future = new double[LATER.length];
        for (int i = 0; i < future.length; i++) {
            future[i] = LATER[i];
        }
        for (double share = 0.1; share < 1.01; share += 0.1) {
            assertThat(MapAccuracy.of(future, LATER, Math.min(1, share)).pei()).isEqualTo(1);
        }
        assertThat(MapAccuracy.of(future, LATER, 1).pai()).isEqualTo(1);
    }

    @Test
    void ties_fall_to_the_cell_listed_first_and_no_score_is_last() {
        assertThat(MapAccuracy.of(new double[] {Double.NaN, 1, 1}, new long[] {7, 3, 2}, 0.34)
                        .hits())
                .isEqualTo(3);
        assertThat(MapAccuracy.of(new double[] {Double.NaN, 1, 1}, new long[] {7, 3, 2}, 0.67)
                        .hits())
                .isEqualTo(5);
    }

    @Test
    void without_later_events_there_is_nothing_to_judge() {
        MapAccuracy accuracy = MapAccuracy.of(new double[] {1, 2}, new long[2], 0.5);
        assertThat(accuracy.pai()).isNaN();
        assertThat(accuracy.pei()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> MapAccuracy.of(new double[2], new long[2], 0));
    }
}
