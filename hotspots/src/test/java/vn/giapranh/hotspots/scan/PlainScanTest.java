package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;

/** The quick way against the textbook's, for the very same data and the very same permutations. */
class PlainScanTest {

    private static final int STEPS = 20;
    private static final int LONGEST = 6;
    private static final double RADIUS = 350;

    private static ScanOptions options(Model model, Horizon horizon) {
        return new ScanOptions(model, horizon, RADIUS, 0.5, LONGEST, 2, 0, 0, 1, 5, 2);
    }

    /** Cases on a lattice of metres, so that distances tie and places repeat. */
    private static List<PlainScan.Point> scattered(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PlainScan.Point> points = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            points.add(new PlainScan.Point(
                    random.nextInt(12) * 100, random.nextInt(10) * 100, random.nextInt(STEPS), random.nextInt(3) > 0));
        }
        return points;
    }

    private static Events events(List<PlainScan.Point> points, boolean cases) {
        Events.Builder events = new Events.Builder(Distance.PLANAR);
        points.stream()
                .filter(point -> point.isCase() == cases)
                .forEach(point -> events.add(point.x(), point.y(), point.step()));
        return events.build();
    }

    private static StudyPeriod period() {
        return StudyPeriod.of(
                new Events.Builder(Distance.PLANAR)
                        .add(0, 0, 0)
                        .add(0, 0, STEPS - 1)
                        .build(),
                Optional.empty(),
                Optional.empty(),
                TimeStep.DAY);
    }

    private static PlainScan plain(List<PlainScan.Point> points, Horizon horizon) {
        return new PlainScan(Distance.PLANAR, points, STEPS, LONGEST, horizon == Horizon.PROSPECTIVE, RADIUS, 0.5, 2);
    }

    private static List<PlainScan.Point> onlyCases(List<PlainScan.Point> points) {
        return points.stream().filter(PlainScan.Point::isCase).toList();
    }

    private static void same(ScanInput input, ScanOptions options, PlainScan.Best plain) {
        Cluster found =
                SpaceTimeScan.run(input, options, Progress.SILENT).clusters().getFirst();
        assertThat(found.statistic()).isCloseTo(plain.statistic(), within(1e-9));
        assertThat(found.radiusMetres()).isLessThanOrEqualTo(RADIUS);
        if (Math.abs(found.lon() - plain.x()) < 1 && Math.abs(found.lat() - plain.y()) < 1) {
            assertThat(found.observed()).isEqualTo(plain.cases());
            assertThat(found.expected()).isCloseTo(plain.expected(), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTIVE", "RETROSPECTIVE"})
    void observed_maxima_are_those_of_the_textbook(Horizon horizon) {
        for (int seed = 0; seed < 12; seed++) {
            List<PlainScan.Point> points = scattered(70, seed);
            List<PlainScan.Point> cases = onlyCases(points);
            ScanInput input = ScanInput.of(events(points, true), period());

            same(
                    input,
                    options(Model.SPACE_TIME_PERMUTATION, horizon),
                    plain(cases, horizon).permutation());
            same(
                    input,
                    options(Model.EXPECTATION_POISSON, horizon),
                    plain(cases, horizon).expectation());
            same(
                    input.withControls(events(points, false)),
                    options(Model.BERNOULLI, horizon),
                    plain(points, horizon).bernoulli());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void counting_in_lanes_finds_the_maximum_of_every_permutation(int laneBits) {
        List<PlainScan.Point> cases = onlyCases(scattered(110, 5));
        Problem problem = Problem.of(
                ScanInput.of(events(cases, true), period()),
                options(Model.SPACE_TIME_PERMUTATION, Horizon.PROSPECTIVE));
        PermutationPlan plan = new PermutationPlan(problem.circles(), problem.cases(), problem.windows(), 2);
        LaneCount count = new LaneCount(plan, laneBits);
        PermutationReplicate replicate = PermutationReplicate.at(3, plan, 1);
        for (int number = 1; number <= 15; number++) {
            int[] drawn = new int[plan.recentCases()];
            new PermutationDraw(cases.size(), drawn.length).draw(Seeds.of(1, number), drawn);
            double expected = plain(permuted(problem, drawn), Horizon.PROSPECTIVE)
                    .permutation()
                    .statistic();

            assertThat(count.count(drawn)).isTrue();
            assertThat(count.maximum(plan.leastCounts(0, laneBits))).isCloseTo(expected, within(1e-12));
            assertThat(replicate.maximum(drawn)).isCloseTo(expected, within(1e-12));
            assertThat(replicate.maximum(number)).isEqualTo(replicate.maximum(drawn));
        }
    }

    /** All cases with their steps shuffled: the drawn ones have the recent steps, the others the steps that are left. */
    private static List<PlainScan.Point> permuted(Problem problem, int[] drawn) {
        int[] location = problem.cases().locationOfCases();
        int[] stepOf = new int[location.length];
        Arrays.fill(stepOf, -1);
        int[] steps = Arrays.stream(problem.cases().stepOfCases()).sorted().toArray();
        int last = steps.length;
        for (int one : drawn) {
            stepOf[one] = steps[--last];
        }
        List<PlainScan.Point> points = new ArrayList<>();
        for (int i = 0; i < location.length; i++) {
            points.add(new PlainScan.Point(
                    problem.locations().x[location[i]],
                    problem.locations().y[location[i]],
                    stepOf[i] >= 0 ? stepOf[i] : steps[--last],
                    true));
        }
        assertThat(last).isZero();
        return points;
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTIVE", "RETROSPECTIVE"})
    void the_general_way_finds_the_same_maxima(Horizon horizon) {
        List<PlainScan.Point> cases = onlyCases(scattered(80, 7));
        Problem problem =
                Problem.of(ScanInput.of(events(cases, true), period()), options(Model.SPACE_TIME_PERMUTATION, horizon));
        NullModel chance = problem.nullModel();
        CentreScan scan = problem.centreScan();
        for (int number = 1; number <= 8; number++) {
            Cases shuffled = chance.draw(Seeds.of(3, number));
            List<PlainScan.Point> points = new ArrayList<>();
            int[] location = shuffled.locationOfCases();
            int[] step = shuffled.stepOfCases();
            for (int i = 0; i < location.length; i++) {
                points.add(new PlainScan.Point(
                        problem.locations().x[location[i]], problem.locations().y[location[i]], step[i], true));
            }
            assertThat(shuffled.ofLocations()).isEqualTo(problem.cases().ofLocations());
            assertThat(shuffled.ofSteps(STEPS)).isEqualTo(problem.cases().ofSteps(STEPS));
            assertThat(scan.maximum(shuffled))
                    .isCloseTo(plain(points, horizon).permutation().statistic(), within(1e-9));
        }
    }

    @Test
    void counts_that_outgrow_a_lane_are_counted_again_in_wider_ones() {
        // Three places with hundreds of cases each, nearly all recent.
        Events.Builder many = new Events.Builder(Distance.PLANAR);
        for (int i = 0; i < 900; i++) {
            many.add(i % 3 * 100, 0, i % STEPS < 2 ? 0 : STEPS - 1 - i % 4);
        }
        Problem problem = Problem.of(
                ScanInput.of(many.build(), period()),
                new ScanOptions(Model.SPACE_TIME_PERMUTATION, Horizon.PROSPECTIVE, 100, 1, LONGEST, 2, 0, 0, 1, 5, 2));
        PermutationPlan plan = new PermutationPlan(problem.circles(), problem.cases(), problem.windows(), 2);
        int[] drawn = new int[plan.recentCases()];
        new PermutationDraw(900, drawn.length).draw(Seeds.of(1, 1), drawn);
        LaneCount narrow = new LaneCount(plan, 8);
        LaneCount wide = new LaneCount(plan, 32);

        boolean fits = narrow.count(drawn) && !Double.isNaN(narrow.maximum(plan.leastCounts(1, 8)));
        assertThat(fits).isFalse();
        assertThat(wide.count(drawn)).isTrue();
        double maximum = wide.maximum(plan.leastCounts(0, 32));
        assertThat(PermutationReplicate.at(5, plan, 1).maximum(drawn))
                .isEqualTo(maximum)
                .isPositive();
    }
}
