package vn.giapranh.hotspots.knox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.knox.Bins.Closed;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;

class KnoxTest {

    private static final Bins DISTANCES = Bins.of(Closed.LOWER, 0, 100, 250, 400);
    private static final Bins LAGS = Bins.of(Closed.LOWER, 0, 1, 3, 7, 14);

    private record World(double[] x, double[] y, int[] days) {

        static World random(int events, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            return new World(
                    random.doubles(events, 0, 1_500).toArray(),
                    random.doubles(events, 0, 1_500).toArray(),
                    random.ints(events, 0, 40).toArray());
        }

        KnoxTable test(Bins distances, Bins lags, int replicates, int threads) {
            return Knox.test(Places.of(x, y, Metric.EUCLIDEAN), days, distances, lags, replicates, 7, threads);
        }

        World reordered(long seed) {
            int[] order = IntStream.range(0, days.length).toArray();
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            return new World(
                    IntStream.of(order).mapToDouble(i -> x[i]).toArray(),
                    IntStream.of(order).mapToDouble(i -> y[i]).toArray(),
                    IntStream.of(order).map(i -> days[i]).toArray());
        }

        World turnedAndMoved() {
            double cos = Math.cos(0.7);
            double sin = Math.sin(0.7);
            return new World(
                    IntStream.range(0, x.length)
                            .mapToDouble(i -> cos * x[i] - sin * y[i] + 5_000)
                            .toArray(),
                    IntStream.range(0, x.length)
                            .mapToDouble(i -> sin * x[i] + cos * y[i] - 900)
                            .toArray(),
                    IntStream.of(days).map(day -> day + 18_000).toArray());
        }
    }

    @Test
    void counts_are_those_of_comparing_every_pair() {
        for (int seed = 0; seed < 5; seed++) {
            World world = World.random(300, seed);
            for (Closed closed : Closed.values()) {
                Bins distances = Bins.of(closed, 50, 100, 250, Double.POSITIVE_INFINITY);
                Bins lags = Bins.of(closed, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, Double.POSITIVE_INFINITY);
                KnoxTable table = world.test(distances, lags, 1, 1);
                long[][] counted = new long[distances.count()][lags.count()];
                for (int i = 0; i < 300; i++) {
                    for (int j = 0; j < i; j++) {
                        double metres = Math.hypot(world.x[i] - world.x[j], world.y[i] - world.y[j]);
                        int distance = distances.binOf(metres);
                        int lag = lags.binOf(Math.abs(world.days[i] - world.days[j]));
                        if (distance >= 0 && distance < distances.count() && lag >= 0 && lag < lags.count()) {
                            counted[distance][lag]++;
                        }
                    }
                }
                table.cells()
                        .forEach(cell ->
                                assertThat(cell.observed()).isEqualTo(counted[cell.distanceBin()][cell.lagBin()]));
            }
        }
    }

    /** All 720 permutations of six events: the moments are theirs, to rounding. */
    @Test
    void expectation_and_variance_are_those_of_all_permutations() {
        World world = World.random(6, 3);
        Bins distances = Bins.of(Closed.LOWER, 0, 600, 1_000, Double.POSITIVE_INFINITY);
        Bins lags = Bins.of(Closed.LOWER, 0, 5, 15, Double.POSITIVE_INFINITY);
        int cells = distances.count() * lags.count();
        double[] sum = new double[cells];
        double[] squares = new double[cells];
        int[] permutations = {0};
        permute(world.days.clone(), 0, days -> {
            permutations[0]++;
            KnoxTable table = new World(world.x, world.y, days).test(distances, lags, 1, 1);
            for (int i = 0; i < cells; i++) {
                double observed = table.cells().get(i).observed();
                sum[i] += observed;
                squares[i] += observed * observed;
            }
        });
        KnoxTable table = world.test(distances, lags, 1, 1);
        assertThat(permutations[0]).isEqualTo(720);
        for (int i = 0; i < cells; i++) {
            double mean = sum[i] / 720;
            assertThat(table.cells().get(i).expected()).isCloseTo(mean, within(1e-12));
            assertThat(table.cells().get(i).variance()).isCloseTo(squares[i] / 720 - mean * mean, within(1e-12));
        }
    }

    private static void permute(int[] days, int from, java.util.function.Consumer<int[]> each) {
        if (from == days.length) {
            each.accept(days.clone());
            return;
        }
        for (int i = from; i < days.length; i++) {
            swap(days, from, i);
            permute(days, from + 1, each);
            swap(days, from, i);
        }
    }

    private static void swap(int[] days, int i, int j) {
        int day = days[i];
        days[i] = days[j];
        days[j] = day;
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        World world = World.random(400, 11);
        assertThat(world.test(DISTANCES, LAGS, 99, 1).cells())
                .isEqualTo(world.test(DISTANCES, LAGS, 99, 2).cells())
                .isEqualTo(world.test(DISTANCES, LAGS, 99, 5).cells());
    }

    @Test
    void order_place_and_direction_change_no_count() {
        World world = World.random(400, 12);
        KnoxTable table = world.test(DISTANCES, LAGS, 1, 1);
        for (World same : new World[] {world.reordered(5), world.turnedAndMoved()}) {
            KnoxTable again = same.test(DISTANCES, LAGS, 1, 1);
            for (int i = 0; i < table.cells().size(); i++) {
                assertThat(again.cells().get(i).observed())
                        .isEqualTo(table.cells().get(i).observed());
                assertThat(again.cells().get(i).expected())
                        .isEqualTo(table.cells().get(i).expected());
                assertThat(again.cells().get(i).variance())
                        .isCloseTo(table.cells().get(i).variance(), within(1e-6));
            }
        }
    }

    /**
     * 1,000 worlds without any tie of place and time, p in ten classes of equal width: chi-square with 9 degrees of freedom
     * stays below its 99.9 % point, 27.88. The bin is wide, so that ties hardly lift p.
     */
    @Test
    void p_is_uniform_when_there_is_nothing_to_find() {
        int[] classes = new int[10];
        Bins wide = Bins.of(Closed.LOWER, 0, 500);
        Bins fortnight = Bins.of(Closed.LOWER, 0, 14);
        for (int seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(1_000_003L * seed + 5);
            World world = World.random(120, random.nextLong());
            Places places = Places.of(world.x, world.y, Metric.EUCLIDEAN);
            double p = Knox.test(places, world.days, wide, fortnight, 199, seed, 1)
                    .cell(0, 0)
                    .p();
            classes[Math.min(9, (int) (p * 10 - 1e-9))]++;
        }
        double chiSquare = IntStream.of(classes)
                .mapToDouble(count -> (count - 100.0) * (count - 100.0) / 100)
                .sum();
        assertThat(chiSquare).isLessThan(27.88);
    }

    @Test
    void repeats_planted_after_a_few_days_are_found() {
        World world = World.random(300, 21);
        for (int i = 1; i < 300; i += 10) {
            world.x[i] = world.x[i - 1] + 10;
            world.y[i] = world.y[i - 1];
            world.days[i] = world.days[i - 1] + 2;
        }
        KnoxTable table = world.test(DISTANCES, LAGS, 999, 2);
        assertThat(table.cell(0, 1).p()).isEqualTo(0.001);
        assertThat(table.cell(0, 1).ratio()).isGreaterThan(1.5);
        assertThat(table.cell(2, 3).p()).isGreaterThan(0.01);
    }

    @Test
    void few_events_make_a_table_without_surprises() {
        for (int events = 0; events < 4; events++) {
            KnoxTable table = World.random(events, 1).test(DISTANCES, LAGS, 3, 2);
            assertThat(table.cells()).hasSize(12);
            assertThat(table.cells()).allSatisfy(cell -> {
                assertThat(cell.expected()).isNotNegative();
                assertThat(cell.variance()).isNotNegative();
                assertThat(cell.p()).isBetween(0.25, 1.0);
            });
        }
    }

    @Test
    void what_cannot_be_tested_is_refused() {
        World world = World.random(5, 1);
        Places places = Places.of(world.x, world.y, Metric.EUCLIDEAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Knox.test(places, new int[4], DISTANCES, LAGS, 9, 1))
                .withMessageContaining("4 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Knox.test(places, world.days, DISTANCES, LAGS, 0, 1))
                .withMessageContaining("replicates");
    }
}
