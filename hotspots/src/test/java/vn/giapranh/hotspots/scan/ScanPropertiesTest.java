package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;
import vn.giapranh.hotspots.scan.JointAndAlone.Ground;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;

/** What must hold whatever the data. */
class ScanPropertiesTest {

    private static final ScanOptions OPTIONS =
            ScanOptions.prospective(250, 7).withReplicates(199, 0, 42).onThreads(2);

    /** A row before it becomes an event. */
    private record Row(double x, double y, int day, int count, String ward) {}

    private static List<Row> city(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double x = random.nextInt(1000);
            rows.add(new Row(x, random.nextInt(1000), random.nextInt(60), 1, x < 500 ? "west" : "east"));
        }
        // A cluster on both sides of the line, in the last days.
        for (int i = 0; i < 14; i++) {
            double x = 440 + random.nextInt(120);
            rows.add(new Row(x, 450 + random.nextInt(100), 56 + random.nextInt(4), 1, x < 500 ? "west" : "east"));
        }
        return rows;
    }

    private static Events events(List<Row> rows) {
        Events.Builder events = new Events.Builder(Distance.PLANAR);
        rows.forEach(row -> events.add(row.x, row.y, row.day, row.count, "", row.ward));
        return events.build();
    }

    private static ScanInput input(List<Row> rows) {
        return ScanInput.of(events(rows), new StudyPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(59), TimeStep.DAY));
    }

    private static ScanResult scan(List<Row> rows) {
        return SpaceTimeScan.run(input(rows), OPTIONS, Progress.SILENT);
    }

    @Test
    void the_order_of_the_rows_changes_nothing_at_all() {
        List<Row> rows = city(400, 1);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(scan(shuffled)).isEqualTo(scan(rows));
        assertThat(scan(rows).clusters().getFirst().p()).isLessThan(0.05);
    }

    @Test
    void the_number_of_threads_changes_nothing_at_all() {
        ScanInput input = input(city(400, 2));

        assertThat(SpaceTimeScan.run(input, OPTIONS.onThreads(1), Progress.SILENT))
                .isEqualTo(SpaceTimeScan.run(input, OPTIONS.onThreads(5), Progress.SILENT));
        ScanOptions sequential = OPTIONS.withReplicates(999, 10, 3).with(Horizon.RETROSPECTIVE);
        assertThat(SpaceTimeScan.run(input, sequential.onThreads(1), Progress.SILENT))
                .isEqualTo(SpaceTimeScan.run(input, sequential.onThreads(3), Progress.SILENT));
    }

    @Test
    void replicates_that_are_drawn_in_several_places_give_the_same_result() {
        ScanInput input = input(city(400, 2));
        for (ScanOptions options : List.of(
                OPTIONS,
                OPTIONS.withReplicates(199, 5, 3),
                OPTIONS.with(Horizon.RETROSPECTIVE).withReplicates(49, 0, 3))) {
            int half = options.replicates() / 2;
            double[] first = SpaceTimeScan.maxima(input, options, 1, half + 1);
            double[] rest = SpaceTimeScan.maxima(input, options, half + 1, options.replicates() + 1);
            double[] all = DoubleStream.concat(Arrays.stream(first), Arrays.stream(rest))
                    .toArray();

            assertThat(SpaceTimeScan.run(input, options, all))
                    .isEqualTo(SpaceTimeScan.run(input, options, Progress.SILENT));
            assertThatThrownBy(() -> SpaceTimeScan.run(input, options, first)).hasMessageContaining("replicates");
        }
    }

    @Test
    void moving_and_turning_the_plane_moves_and_turns_the_clusters() {
        List<Row> rows = city(400, 3);
        double cos = 0.6;
        double sin = 0.8;
        List<Row> turned = rows.stream()
                .map(row -> new Row(
                        cos * row.x - sin * row.y + 10_000, sin * row.x + cos * row.y - 5_000, row.day, 1, row.ward))
                .toList();

        ScanResult before = scan(rows);
        ScanResult after = scan(turned);

        assertThat(after.clusters().getFirst().lon())
                .isCloseTo(
                        cos * before.clusters().getFirst().lon()
                                - sin * before.clusters().getFirst().lat()
                                + 10_000,
                        within(1e-6));
        assertThat(before.clusters().size()).isGreaterThan(1);
        for (int i = 0; i < 2; i++) {
            Cluster a = before.clusters().get(i);
            Cluster b = after.clusters().get(i);
            assertThat(b.statistic()).isCloseTo(a.statistic(), within(1e-9));
            assertThat(b.radiusMetres()).isCloseTo(a.radiusMetres(), within(1e-6));
            assertThat(b.observed()).isEqualTo(a.observed());
            assertThat(b.from()).isEqualTo(a.from());
            Gold.agree(a.p(), 199, b.p(), 199);
        }
    }

    @Test
    void swapping_the_names_of_the_wards_swaps_them_in_the_result_and_changes_nothing_else() {
        List<Row> rows = city(300, 4);
        List<Row> swapped = rows.stream()
                .map(row -> new Row(row.x, row.y, row.day, 1, row.ward.equals("west") ? "east" : "west"))
                .toList();

        JointAndAlone.Result a = JointAndAlone.run(input(rows), OPTIONS, Ground.UNKNOWN, Progress.SILENT);
        JointAndAlone.Result b = JointAndAlone.run(input(swapped), OPTIONS, Ground.UNKNOWN, Progress.SILENT);

        assertThat(b.joint()).isEqualTo(a.joint());
        Labelled first = a.clusters().getFirst();
        assertThat(first.wards()).hasSize(2);
        for (JointAndAlone.Alone alone : first.alone()) {
            String other = alone.code().equals("west") ? "east" : "west";
            assertThat(b.clusters().getFirst().alone())
                    .contains(new JointAndAlone.Alone(
                            other, alone.statistic(), alone.p(), alone.statisticThere(), alone.pThere()));
        }
    }

    @Test
    void counts_of_cells_give_the_same_as_points_at_their_centres() {
        Events points = events(city(400, 5));
        Cells cells = Cells.planar(100);
        Events atCentres = cells.centred(points);
        Events.Builder counts = new Events.Builder(Distance.PLANAR);
        java.util.Map<List<Object>, Integer> counted = new java.util.LinkedHashMap<>();
        for (int row = 0; row < points.size(); row++) {
            counted.merge(
                    List.of(
                            cells.column(points.x(row)),
                            cells.row(points.y(row)),
                            points.day(row),
                            points.jurisdiction(row).orElse("")),
                    1,
                    Integer::sum);
        }
        counted.forEach((key, count) -> counts.add(
                cells.centreX((Long) key.get(0)),
                cells.centreY((Long) key.get(1)),
                (Integer) key.get(2),
                count,
                "",
                (String) key.get(3)));
        StudyPeriod period = new StudyPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(59), TimeStep.DAY);

        assertThat(counts.build().size()).isLessThan(points.size());
        assertThat(JointAndAlone.run(ScanInput.of(counts.build(), period), OPTIONS, Ground.UNKNOWN, Progress.SILENT))
                .isEqualTo(
                        JointAndAlone.run(ScanInput.of(atCentres, period), OPTIONS, Ground.UNKNOWN, Progress.SILENT));
    }

    @Test
    void listed_places_without_cases_are_centres_too() {
        List<Row> rows = List.of(
                new Row(0, 0, 59, 1, ""),
                new Row(200, 0, 59, 1, ""),
                new Row(5000, 0, 3, 1, ""),
                new Row(9000, 0, 5, 1, ""));
        ScanOptions narrow = ScanOptions.prospective(100, 7).withReplicates(0, 0, 1);

        assertThat(SpaceTimeScan.run(input(rows), narrow, Progress.SILENT).clusters())
                .isEmpty();
        ScanResult found = SpaceTimeScan.run(
                input(rows).with(new ListedLocations(List.of(""), List.of(100.0), List.of(0.0))),
                narrow,
                Progress.SILENT);
        assertThat(found.locations()).isEqualTo(5);
        assertThat(found.clusters().getFirst().lon()).isEqualTo(100);
        assertThat(found.clusters().getFirst().places()).hasSize(3);
    }

    /**
     * Under the null hypothesis p takes the values 1/100 to 100/100 alike: 1,000 data sets in 10 classes against χ² with 9
     * degrees of freedom, whose 99.9 % point is 27.88. The data are drawn from fixed seeds.
     */
    @Test
    void p_is_uniform_when_there_is_nothing_to_find() {
        int[] classes = new int[10];
        ScanOptions options = ScanOptions.prospective(300, 5).onThreads(1);
        StudyPeriod period = new StudyPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(29), TimeStep.DAY);
        for (int set = 0; set < 1000; set++) {
            SplittableRandom random = new SplittableRandom(1_000_003L * set + 17);
            Events.Builder events = new Events.Builder(Distance.PLANAR);
            for (int i = 0; i < 120; i++) {
                events.add(random.nextDouble() * 1000, random.nextDouble() * 1000, random.nextInt(30));
            }
            ScanResult result = SpaceTimeScan.run(
                    ScanInput.of(events.build(), period), options.withReplicates(99, 0, set), Progress.SILENT);
            double p = result.clusters().isEmpty()
                    ? 1
                    : result.clusters().getFirst().p();
            classes[(int) Math.ceil(p * 10 - 1e-9) - 1]++;
        }
        double chiSquare = 0;
        for (int observed : classes) {
            chiSquare += (observed - 100.0) * (observed - 100.0) / 100;
        }
        assertThat(chiSquare)
                .as("classes %s", java.util.Arrays.toString(classes))
                .isLessThan(27.88);
    }

    @Test
    void expected_cases_follow_a_baseline_as_it_is() {
        Population baseline = new Population(
                List.of(
                        new Population.Row(0, 0, "", Population.ALWAYS, 0.1),
                        new Population.Row(500, 0, "", Population.ALWAYS, 2)),
                true,
                Distance.PLANAR);
        List<Row> rows = List.of(new Row(0, 0, 58, 3, ""), new Row(0, 0, 59, 4, ""), new Row(500, 0, 59, 2, ""));
        ScanResult result = SpaceTimeScan.run(
                input(rows).with(baseline),
                ScanOptions.prospective(100, 7).with(Model.EXPECTATION_POISSON).withReplicates(99, 0, 1),
                Progress.SILENT);

        Cluster first = result.clusters().getFirst();
        assertThat(first.expected()).isCloseTo(0.2, within(1e-12));
        assertThat(first.statistic()).isCloseTo(7 * Math.log(7 / 0.2) + 0.2 - 7, within(1e-12));
        assertThat(first.p()).isEqualTo(0.01);
    }

    @Test
    void a_baseline_holds_from_its_date_to_the_next() {
        Population baseline = new Population(
                List.of(
                        new Population.Row(0, 0, "", 0, 0.5),
                        new Population.Row(0, 0, "", 58, 0.25),
                        new Population.Row(0, 0, "", 59, 0.125),
                        new Population.Row(500, 0, "", Population.ALWAYS, 2)),
                true,
                Distance.PLANAR);
        ScanResult result = SpaceTimeScan.run(
                input(List.of(new Row(0, 0, 57, 6, ""), new Row(0, 0, 59, 4, "")))
                        .with(baseline),
                ScanOptions.prospective(100, 7).with(Model.EXPECTATION_POISSON).withReplicates(0, 0, 1),
                Progress.SILENT);

        assertThat(result.clusters().getFirst().expected()).isCloseTo(0.875, within(1e-12));
        assertThat(result.clusters().getFirst().observed()).isEqualTo(10);
    }

    @Test
    void what_does_not_fit_the_model_is_refused_in_words() {
        ScanInput input = input(city(20, 6));

        assertThatThrownBy(() -> SpaceTimeScan.run(input, OPTIONS.with(Model.POISSON), Progress.SILENT))
                .hasMessageContaining("population");
        assertThatThrownBy(() -> SpaceTimeScan.run(input, OPTIONS.with(Model.BERNOULLI), Progress.SILENT))
                .hasMessageContaining("controls");
        assertThatThrownBy(() -> SpaceTimeScan.run(input, OPTIONS.with(Horizon.PURELY_SPATIAL), Progress.SILENT))
                .hasMessageContaining("needs time");
        assertThatThrownBy(() -> StudyPeriod.of(
                        new Events.Builder(Distance.PLANAR).build(), Optional.empty(), Optional.empty(), TimeStep.DAY))
                .hasMessageContaining("no events");
    }
}
