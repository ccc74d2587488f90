package vn.giapranh.hotspots.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.gold.GoldTable;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;

class GetisOrdTest {

    private static final Offset<Double> PUBLISHED = within(5e-9);

    @Test
    void six_points_have_the_published_scores() {
        GoldTable points = GoldTable.read("getis_ord_six_points/points.csv");
        GetisOrd local = GetisOrd.of(
                Places.of(points.numbers("x"), points.numbers("y"), Metric.EUCLIDEAN), points.numbers("value"), 15);
        assertThat(local.gi())
                .containsExactly(
                        new double[] {-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941},
                        within(5e-8));
        assertThat(local.giStar()[0]).isCloseTo(-1.39727626, PUBLISHED);
        assertThat(local.giStar())
                .containsExactly(
                        new double[] {
                            -1.3972762620115446,
                            -0.2891776156271283,
                            0.6506496351610377,
                            -0.2891776156271283,
                            1.2345208835198738,
                            2.024243309389896
                        },
                        within(1e-12));
    }

    @Test
    void cells_of_chicago_have_the_scores_of_the_reference_program() {
        GoldTable cells = GoldTable.read("chicago_500m_getis_ord/cells.csv");
        GetisOrd local = GetisOrd.of(
                Places.of(cells.numbers("x_m"), cells.numbers("y_m"), Metric.EUCLIDEAN),
                cells.numbers("count"),
                750); // the eight cells that touch: 500 m, or 707 m across the corner
        assertThat(local.gi()).containsExactly(cells.numbers("gi"), PUBLISHED);
        assertThat(local.giStar()).containsExactly(cells.numbers("gistar"), PUBLISHED);
        assertThat(Arrays.stream(local.giStar()).max().getAsDouble()).isCloseTo(16.55355523, PUBLISHED);
        assertThat(Arrays.stream(local.giStar()).filter(z -> z > 1.96)).hasSize(705);
        assertThat(Arrays.stream(local.giStar()).filter(z -> z > 3.0902)).hasSize(523);
    }

    @Test
    void scores_do_not_depend_on_the_unit_of_the_values_nor_on_where_the_plane_begins() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(200, 0, 1_000).toArray();
        double[] y = random.doubles(200, 0, 1_000).toArray();
        double[] values = random.doubles(200, 0, 9).toArray();
        double[] z = GetisOrd.of(Places.of(x, y, Metric.EUCLIDEAN), values, 150).giStar();
        double[] again = GetisOrd.of(
                        Places.of(
                                Arrays.stream(y).map(v -> 7_000 - v).toArray(),
                                Arrays.stream(x).map(v -> v + 300).toArray(),
                                Metric.EUCLIDEAN),
                        Arrays.stream(values).map(v -> 12 * v + 5).toArray(),
                        150)
                .giStar();
        assertThat(again).containsExactly(z, within(1e-9));
    }

    @Test
    void where_nothing_varies_or_everybody_is_a_neighbour_there_is_no_score() {
        double[] x = IntStream.range(0, 5).asDoubleStream().toArray();
        Places line = Places.of(x, new double[5], Metric.EUCLIDEAN);
        assertThat(GetisOrd.of(line, new double[] {2, 2, 2, 2, 2}, 1).giStar()).containsOnly(Double.NaN);
        assertThat(GetisOrd.of(line, new double[] {1, 2, 3, 4, 5}, 10).giStar()).containsOnly(Double.NaN);
        assertThat(GetisOrd.of(line, new double[] {1, 2, 3, 4, 5}, 0.5).gi()).containsOnly(Double.NaN);
        assertThat(GetisOrd.of(line, new double[] {1, 2, 3, 4, 5}, 1).neighbours())
                .containsExactly(1, 2, 2, 2, 1);
    }

    @Test
    void a_value_that_is_no_number_is_refused() {
        Places two = Places.of(new double[2], new double[2], Metric.EUCLIDEAN);
        assertThatIllegalArgumentException().isThrownBy(() -> GetisOrd.of(two, new double[] {1, Double.NaN}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> GetisOrd.of(two, new double[] {1}, 1));
    }
}
