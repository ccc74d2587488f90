package vn.giapranh.bench.hotspots;

import java.util.Random;
import java.util.SplittableRandom;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.hotspots.knox.Bins;
import vn.giapranh.hotspots.knox.Bins.Closed;
import vn.giapranh.hotspots.knox.Knox;
import vn.giapranh.hotspots.knox.KnoxTable;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;

/** Knox's test against its limit and, on fewer permutations, against comparing every pair each time. */
public final class KnoxMeasurement implements Measurement {

    private static final int EVENTS = 11_700;
    private static final int PERMUTATIONS = 999;
    private static final int PLAIN_PERMUTATIONS = 3;
    private static final double MOST_SECONDS = 0.5;
    private static final double LEAST_RATIO = 100;
    private static final int DAYS = 365;
    private static final Bins DISTANCES = Bins.of(Closed.LOWER, 0, 100, 200, 300, 400, 500);
    private static final Bins LAGS = Bins.of(Closed.LOWER, 0, 7, 14, 21, 28);

    private record World(double[] x, double[] y, int[] days) {

        /** Half of the events anywhere in 24 by 34 kilometres, half around 200 centres: as dense as a large city's. */
        static World of(int events) {
            SplittableRandom random = new SplittableRandom(1);
            Random normal = new Random(1);
            double[] centreX = random.doubles(200, 0, 24_000).toArray();
            double[] centreY = random.doubles(200, 0, 34_000).toArray();
            World world = new World(new double[events], new double[events], new int[events]);
            for (int i = 0; i < events; i++) {
                int centre = random.nextInt(200);
                boolean around = random.nextBoolean();
                world.x[i] = around ? centreX[centre] + 600 * normal.nextGaussian() : random.nextDouble(24_000);
                world.y[i] = around ? centreY[centre] + 600 * normal.nextGaussian() : random.nextDouble(34_000);
                world.days[i] = random.nextInt(DAYS);
            }
            return world;
        }

        KnoxTable ours(int permutations) {
            return Knox.test(Places.of(x, y, Metric.EUCLIDEAN), days, DISTANCES, LAGS, permutations, 1);
        }

        /** The textbook: shuffle the days, compare every pair. Returns how many pairs fell in a bin, over all shuffles. */
        long plain(int permutations) {
            Random random = new Random(1);
            int[] shuffled = days.clone();
            long counted = 0;
            for (int r = 0; r < permutations; r++) {
                for (int i = shuffled.length - 1; i > 0; i--) {
                    int j = random.nextInt(i + 1);
                    int day = shuffled[i];
                    shuffled[i] = shuffled[j];
                    shuffled[j] = day;
                }
                counted += inBins(shuffled);
            }
            return counted;
        }

        private long inBins(int[] shuffled) {
            long[][] table = new long[DISTANCES.count()][LAGS.count()];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < i; j++) {
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    int distance = DISTANCES.binOf(Math.sqrt(dx * dx + dy * dy));
                    int lag = LAGS.binOf(Math.abs(shuffled[i] - shuffled[j]));
                    if (distance < DISTANCES.count() && lag < LAGS.count()) {
                        table[distance][lag]++;
                    }
                }
            }
            long sum = 0;
            for (long[] row : table) {
                for (long count : row) {
                    sum += count;
                }
            }
            return sum;
        }

        long nearPairs() {
            Bins anyLag = Bins.of(Closed.LOWER, 0, Double.POSITIVE_INFINITY);
            return Knox.test(Places.of(x, y, Metric.EUCLIDEAN), days, DISTANCES, anyLag, 1, 1).cells().stream()
                    .mapToLong(cell -> cell.observed())
                    .sum();
        }
    }

    @Override
    public String name() {
        return "knox";
    }

    @Override
    public String summary() {
        return "Knox's test of 11,700 events with 999 permutations, against comparing every pair each time";
    }

    @Override
    public void run(Figures figures) {
        World world = World.of(EVENTS);
        long pairs = world.nearPairs();
        double first = seconds(() -> world.ours(PERMUTATIONS));
        double ours = Double.POSITIVE_INFINITY;
        for (int again = 0; again < 5; again++) {
            ours = Math.min(ours, seconds(() -> world.ours(PERMUTATIONS)));
        }
        world.plain(1);
        double plain = seconds(() -> world.plain(PLAIN_PERMUTATIONS)) / PLAIN_PERMUTATIONS;
        figures.note(
                "%,d events, %,d pairs closer than 500 m, 5 distance bins by 4 of days; first run %.3f s, best of five after"
                        .formatted(EVENTS, pairs, first));
        figures.within("knox: 999 permutations, first", 1_000 * first, 1_000 * MOST_SECONDS, "ms");
        figures.within("knox: 999 permutations, best", 1_000 * ours, 1_000 * MOST_SECONDS, "ms");
        figures.atLeast(
                "knox: a permutation",
                "%.3f ms".formatted(1_000 * ours / PERMUTATIONS),
                "every pair %.1f ms, one thread".formatted(1_000 * plain),
                plain * PERMUTATIONS / ours,
                LEAST_RATIO);
        growth(figures, ours);
    }

    private static void growth(Figures figures, double ours) {
        World twice = World.of(2 * EVENTS);
        double seconds = seconds(() -> twice.ours(PERMUTATIONS));
        figures.beside(
                "knox: twice the events",
                "%.0f ms".formatted(1_000 * seconds),
                "%,d pairs closer than 500 m".formatted(twice.nearPairs()),
                seconds / ours);
        World world = World.of(EVENTS);
        double replicates = seconds(() -> world.ours(2 * PERMUTATIONS));
        figures.beside(
                "knox: twice the permutations",
                "%.0f ms".formatted(1_000 * replicates),
                "999: %.0f ms".formatted(1_000 * ours),
                replicates / ours);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
