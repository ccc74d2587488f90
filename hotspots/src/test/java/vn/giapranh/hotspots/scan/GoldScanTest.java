package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Gold.Printed;
import vn.giapranh.hotspots.scan.JointAndAlone.Alone;
import vn.giapranh.hotspots.scan.JointAndAlone.Ground;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;

/** Statistics, counts, expected numbers, radii and dates as the field's reference program prints them. */
class GoldScanTest {

    private static final ScanOptions A_KILOMETRE_FOUR_WEEKS = ScanOptions.prospective(1000, 28);
    private static final ScanOptions THREE_KILOMETRES_A_WEEK = ScanOptions.prospective(3000, 7);

    private static void same(ScanResult result, Printed... printed) {
        assertThat(result.clusters()).hasSizeGreaterThanOrEqualTo(printed.length);
        for (int i = 0; i < printed.length; i++) {
            printed[i].equalTo(result.clusters().get(i));
        }
    }

    @Test
    void fever_in_new_york_prospectively() throws Exception {
        ScanResult result =
                SpaceTimeScan.run(Gold.nycFever(), THREE_KILOMETRES_A_WEEK.withReplicates(9999, 0, 1), Progress.SILENT);

        assertThat(result.events()).isEqualTo(194);
        assertThat(result.locations()).isEqualTo(192);
        same(
                result,
                new Printed(3.845418, 4, "0.67", "2.90", "2001-11-22", "2001-11-24"),
                new Printed(3.164201, 2, "0.16", "0", "2001-11-24", "2001-11-24"),
                new Printed(2.137259, 2, "0.29", "0", "2001-11-23", "2001-11-24"),
                new Printed(1.427139, 2, "0.45", "2.45", "2001-11-24", "2001-11-24"));
        double[] p = {0.2112, 0.4944, 0.9590, 0.9996};
        double[] gumbel = {0.21, 0.48, 0.95, 1.00};
        for (int i = 0; i < p.length; i++) {
            Gold.agree(result.clusters().get(i).p(), 9999, p[i], 9999);
            assertThat(result.clusters().get(i).gumbelP()).isCloseTo(gumbel[i], within(0.025));
        }
        assertThat(result.clusters().getFirst().recurrenceDays()).isEqualTo(5);
    }

    @Test
    void fever_in_new_york_retrospectively() throws Exception {
        ScanResult result = SpaceTimeScan.run(
                Gold.nycFever(),
                THREE_KILOMETRES_A_WEEK.with(Horizon.RETROSPECTIVE).withReplicates(1999, 0, 1),
                Progress.SILENT);

        same(
                result,
                new Printed(8.119521, 5, "0.40", "2.70", "2001-11-08", "2001-11-08"),
                new Printed(5.113791, 4, "0.46", "2.07", "2001-11-10", "2001-11-11"),
                new Printed(5.113791, 4, "0.46", "2.90", "2001-11-22", "2001-11-23"),
                new Printed(4.725675, 2, "0.07", "0", "2001-11-16", "2001-11-16"),
                new Printed(4.725675, 2, "0.07", "1.84", "2001-11-15", "2001-11-15"),
                new Printed(4.696100, 3, "0.25", "1.83", "2001-11-09", "2001-11-09"),
                new Printed(4.144433, 3, "0.31", "2.31", "2001-11-02", "2001-11-03"),
                new Printed(3.698723, 2, "0.12", "2.06", "2001-11-06", "2001-11-07"));
        double[] p = {0.0067, 0.4987, 0.4987, 0.7519, 0.7519, 0.7595, 0.9520};
        for (int i = 0; i < p.length; i++) {
            Gold.agree(result.clusters().get(i).p(), 1999, p[i], 9999);
        }
    }

    @Test
    void sequential_drawing_stops_with_the_fiftieth_replicate_that_reaches_the_first_cluster() throws Exception {
        ScanResult result =
                SpaceTimeScan.run(Gold.nycFever(), THREE_KILOMETRES_A_WEEK.withReplicates(999, 50, 1), Progress.SILENT);

        assertThat(result.replicates()).isBetween(140, 400);
        assertThat(result.clusters().getFirst().p()).isEqualTo(50.0 / result.replicates());
        Gold.agree(result.clusters().get(1).p(), result.replicates(), 0.4944, 9999);
    }

    @Test
    void assaults_in_chicago_at_their_points() throws Exception {
        Events events = Gold.events("satscan_chicago2019_stp/events.csv.gz");
        ScanResult result = SpaceTimeScan.run(Gold.days(events), A_KILOMETRE_FOUR_WEEKS, Progress.SILENT);

        assertThat(result.events()).isEqualTo(15_328);
        assertThat(result.locations()).isEqualTo(11_921);
        same(
                result,
                new Printed(12.038352, 14, "2.63", "0.82", "2019-12-27", "2019-12-31"),
                new Printed(10.195047, 8, "0.92", "0.27", "2019-12-23", "2019-12-31"),
                // Tied with a zone of as many locations around one of them that is 0.43 km wide, which the program
                // prints.
                new Printed(9.064083, 5, "0.32", "0.42", "2019-12-21", "2019-12-31"),
                new Printed(8.764945, 6, "0.56", "0.87", "2019-12-24", "2019-12-31"),
                new Printed(8.022772, 10, "2.02", "0.92", "2019-12-20", "2019-12-31"),
                new Printed(7.526621, 2, "0.017", "0.65", "2019-12-30", "2019-12-31"));
        double[] p = {0.067, 0.377, 0.729, 0.833, 0.969};
        for (int i = 0; i < p.length; i++) {
            Gold.agree(result.clusters().get(i).p(), 999, p[i], 999);
        }
    }

    @Test
    void assaults_in_chicago_in_cells_of_250_metres() throws Exception {
        Events events = Gold.events("satscan_chicago2019_stp/events.csv.gz");
        ScanResult result = SpaceTimeScan.run(
                Gold.days(Cells.over(events, 250).centred(events)), A_KILOMETRE_FOUR_WEEKS, Progress.SILENT);

        assertThat(result.locations()).isEqualTo(4_433);
        same(
                result,
                new Printed(12.289313, 11, "1.52", "0.56", "2019-12-27", "2019-12-31"),
                new Printed(10.009261, 5, "0.26", "0.35", "2019-12-21", "2019-12-31"),
                new Printed(8.214510, 6, "0.62", "0.90", "2019-12-24", "2019-12-31"),
                new Printed(7.556172, 17, "5.56", "0.50", "2019-12-04", "2019-12-31"),
                new Printed(7.280657, 4, "0.25", "0.35", "2019-12-23", "2019-12-31"),
                new Printed(7.084639, 2, "0.022", "0.35", "2019-12-30", "2019-12-31"));
        assertThat(result.clusters().getFirst().lon()).isEqualTo(-87.71863);
        assertThat(result.clusters().getFirst().lat()).isEqualTo(41.87551);
        double[] p = {0.025, 0.216, 0.772, 0.941, 0.973, 0.984};
        for (int i = 0; i < p.length; i++) {
            Gold.agree(result.clusters().get(i).p(), 999, p[i], 999);
        }
    }

    @Test
    void a_cluster_over_a_border_is_seen_together_and_by_no_side_alone() throws Exception {
        Events events = Gold.events("satscan_chi_border_20170103_joint_vs_alone/events.csv.gz");
        JointAndAlone.Result result =
                JointAndAlone.run(Gold.days(events), A_KILOMETRE_FOUR_WEEKS, Ground.UNKNOWN, Progress.SILENT);

        assertThat(result.joint().events()).isEqualTo(15_303);
        assertThat(result.joint().locations()).isEqualTo(12_209);
        same(result.joint(), new Printed(14.343015, 12, "1.52", "0.97", "2016-12-26", "2017-01-03"));
        Labelled first = result.clusters().getFirst();
        Gold.agree(first.cluster().p(), 999, 0.009, 999);
        assertThat(first.wards()).containsExactly(new JointAndAlone.Share("25", 10), new JointAndAlone.Share("16", 2));
        List<Alone> alone = first.alone();
        assertThat(alone).extracting(Alone::code).containsExactly("25", "16");
        assertThat(alone.getFirst().statistic()).isCloseTo(7.439608, within(5.1e-7));
        assertThat(alone.getLast().statistic()).isCloseTo(4.803334, within(5.1e-7));
        Gold.agree(alone.getFirst().p(), 999, 0.174, 999);
        Gold.agree(alone.getLast().p(), 999, 0.458, 999);
        // The second cluster of district 25 and the third of district 16 are the ones that lie there.
        assertThat(alone.getFirst().statisticThere()).isCloseTo(6.279844, within(5.1e-7));
        assertThat(alone.getLast().statisticThere()).isCloseTo(3.485765, within(5.1e-7));
        Gold.agree(alone.getFirst().pThere(), 999, 0.503, 999);
        Gold.agree(alone.getLast().pThere(), 999, 0.917, 999);
    }

    @Test
    void brain_cancer_in_new_mexico_under_the_poisson_model() throws Exception {
        ScanOptions years = new ScanOptions(
                Model.POISSON, Horizon.RETROSPECTIVE, Double.POSITIVE_INFINITY, 0.5, 9, 2, 999, 0, 1, 20, 2);

        ScanResult retrospective = SpaceTimeScan.run(Gold.newMexico(), years, Progress.SILENT);
        same(
                retrospective,
                new Printed(10.979758, 236, "176.22", "125.60", "1985-01-01", "1989-12-31"),
                new Printed(5.684828, 16, "6.03", "0", "1988-01-01", "1989-12-31"),
                new Printed(3.884186, 13, "5.37", "41.28", "1982-01-01", "1983-12-31"));
        Gold.agree(retrospective.clusters().getFirst().p(), 999, 0.0118, 9999);
        Gold.agree(retrospective.clusters().get(1).p(), 999, 0.7146, 9999);

        ScanResult prospective = SpaceTimeScan.run(Gold.newMexico(), years.with(Horizon.PROSPECTIVE), Progress.SILENT);
        same(
                prospective,
                new Printed(8.654067, 313, "252.84", "125.60", "1985-01-01", "1991-12-31"),
                new Printed(3.875299, 23, "12.15", "0", "1988-01-01", "1991-12-31"));
        Gold.agree(prospective.clusters().getFirst().p(), 999, 0.0108, 9999);
        Gold.agree(prospective.clusters().get(1).p(), 999, 0.4963, 9999);

        ScanResult spatial = SpaceTimeScan.run(Gold.newMexico(), years.with(Horizon.PURELY_SPATIAL), Progress.SILENT);
        same(
                spatial,
                new Printed(6.890841, 576, "512.66", "113.54", "1973-01-01", "1991-12-31"),
                new Printed(1.290459, 64, "52.26", "0", "1973-01-01", "1991-12-31"),
                new Printed(0.703703, 49, "41.30", "75.18", "1973-01-01", "1991-12-31"));
        Gold.agree(spatial.clusters().getFirst().p(), 999, 0.0138, 9999);
    }

    @Test
    void brain_cancer_in_new_mexico_by_permutation_within_age_and_sex() throws Exception {
        ScanOptions years = new ScanOptions(
                Model.SPACE_TIME_PERMUTATION,
                Horizon.RETROSPECTIVE,
                Double.POSITIVE_INFINITY,
                0.5,
                9,
                2,
                999,
                0,
                1,
                20,
                2);

        ScanResult result = SpaceTimeScan.run(Gold.newMexico().byCategory(), years, Progress.SILENT);
        same(
                result,
                new Printed(4.012587, 6, "1.44", "109.13", "1980-01-01", "1980-12-31"),
                new Printed(3.966169, 47, "30.46", "124.13", "1986-01-01", "1988-12-31"),
                new Printed(3.069240, 13, "6.00", "0", "1976-01-01", "1983-12-31"));
        Gold.agree(result.clusters().getFirst().p(), 999, 0.7823, 9999);
    }
}
