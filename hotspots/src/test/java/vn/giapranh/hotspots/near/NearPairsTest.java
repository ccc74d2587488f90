package vn.giapranh.hotspots.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.hotspots.Distance;

class NearPairsTest {

    @ParameterizedTest
    @EnumSource
    void every_pair_within_reach_is_visited_once_and_no_other(Metric metric) {
        boolean sphere = metric == Metric.GREAT_CIRCLE;
        for (int seed = 0; seed < 20; seed++) {
            Places places = scattered(metric, seed);
            for (double reach : sphere ? new double[] {0, 3_000, 2_000_000} : new double[] {0, 1, 7.5, 1_000}) {
                assertThat(visited(places, reach)).isEqualTo(compared(places, reach));
            }
        }
    }

    private static Places scattered(Metric metric, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] first = new double[200];
        double[] second = new double[200];
        for (int i = 0; i < first.length; i++) {
            boolean again = i > 0 && random.nextInt(10) == 0;
            first[i] = again ? first[i - 1] : random.nextDouble(-20, 20);
            second[i] = again ? second[i - 1] : random.nextDouble(-20, 20);
            if (!again && metric == Metric.GREAT_CIRCLE && seed % 2 == 0) {
                first[i] = first[i] > 0 ? 180 - first[i] / 100 : -180 - first[i] / 100;
                second[i] = 89.9 + second[i] / 200;
            }
        }
        return Places.of(first, second, metric);
    }

    private static List<Long> visited(Places places, double reach) {
        List<Long> pairs = new ArrayList<>();
        NearPairs.visit(places, reach, (i, j, metres) -> {
            assertThat(metres).isEqualTo(places.distance(i, j));
            assertThat(i).isGreaterThan(j);
            pairs.add((long) i * places.size() + j);
        });
        pairs.sort(null);
        return pairs;
    }

    private static List<Long> compared(Places places, double reach) {
        List<Long> pairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (places.distance(i, j) <= reach) {
                    pairs.add((long) i * places.size() + j);
                }
            }
        }
        return pairs;
    }

    @Test
    void distances_are_what_their_names_say() {
        double[] x = {0, 3};
        double[] y = {0, 4};
        assertThat(Places.of(x, y, Metric.EUCLIDEAN).distance(0, 1)).isEqualTo(5);
        assertThat(Places.of(x, y, Metric.MANHATTAN).distance(0, 1)).isEqualTo(7);
        // A quarter of a great circle, from the equator to the pole.
        Places quarter = Places.of(new double[] {106, 20}, new double[] {0, 90}, Metric.GREAT_CIRCLE);
        assertThat(quarter.distance(0, 1)).isCloseTo(Math.PI / 2 * Distance.EARTH_RADIUS_METRES, within(1e-6));
    }

    @Test
    void a_coordinate_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(new double[] {Double.NaN}, new double[] {0}, Metric.EUCLIDEAN))
                .withMessageContaining("place 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Places.of(new double[] {0}, new double[] {91}, Metric.GREAT_CIRCLE))
                .withMessageContaining("latitude 91");
    }
}
