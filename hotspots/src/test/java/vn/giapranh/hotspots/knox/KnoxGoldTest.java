package vn.giapranh.hotspots.knox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.gold.GoldTable;
import vn.giapranh.hotspots.knox.Bins.Closed;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;

/** Published and exact results. */
class KnoxGoldTest {

    @Test
    void burkitts_lymphoma_has_13_pairs_near_and_soon_where_10_are_expected() {
        GoldTable cases = GoldTable.read("burkitt/events.csv");
        KnoxTable table = Knox.test(
                Places.of(cases.numbers("x"), cases.numbers("y"), Metric.EUCLIDEAN),
                cases.wholeNumbers("t"),
                Bins.of(Closed.UPPER, 0, 20, Double.POSITIVE_INFINITY),
                Bins.of(Closed.UPPER, 0, 5, Double.POSITIVE_INFINITY),
                9_999,
                1);
        assertThat(table.pairs()).isEqualTo(17_578);
        assertThat(table.cells()).extracting(KnoxCell::observed).containsExactly(13L, 3416L, 39L, 14110L);
        KnoxCell near = table.cell(0, 0);
        assertThat(near.expected()).isCloseTo(10.143816133803618, within(1e-12));
        assertThat(table.cell(0, 1).expected()).isCloseTo(3418.85618, within(5e-6));
        assertThat(table.cell(1, 0).expected()).isCloseTo(41.856139, within(5e-5));
        assertThat(table.cell(1, 1).expected()).isCloseTo(14107.1438, within(5e-5));
        assertThat(near.poissonP()).isCloseTo(0.2222666738887784, within(1e-12));
        // Published with 99 permutations: 0.21, whose standard error is 0.04.
        assertThat(near.p()).isCloseTo(0.21, within(3 * 0.04));
    }

    @Test
    void arson_in_chicago_has_exactly_the_published_table() {
        GoldTable arson = GoldTable.read("chicago_arson/events.csv");
        KnoxTable table = Knox.test(
                Places.of(arson.numbers("x_m"), arson.numbers("y_m"), Metric.MANHATTAN),
                arson.days("date"),
                Bins.of(Closed.LOWER, 0, 0.01, 201, 401, 601, Double.POSITIVE_INFINITY),
                Bins.of(Closed.LOWER, 0, 1, 2, 3, Double.POSITIVE_INFINITY),
                999,
                1);
        GoldTable expected = GoldTable.read("chicago_arson/expected.csv");
        assertThat(table.cells()).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            KnoxCell cell = table.cells().get(i);
            double expectation = expected.numbers("expected")[i];
            assertThat(cell.observed()).isEqualTo(expected.wholeNumbers("observed")[i]);
            assertThat(cell.expected()).isCloseTo(expectation, within(1e-9 * expectation));
            assertThat(cell.ratio()).isCloseTo(expected.numbers("ratio")[i], within(1e-9));
            // Within four standard errors of the mean of the replicates.
            assertThat(cell.replicateMean())
                    .isCloseTo(expectation, within(4 * Math.sqrt(cell.variance() / table.replicates())));
        }
        assertThat(table.cell(1, 0).p()).isEqualTo(0.001);
    }
}
