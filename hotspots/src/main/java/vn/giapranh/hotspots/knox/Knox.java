package vn.giapranh.hotspots.knox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giapranh.hotspots.distribution.Poisson;
import vn.giapranh.hotspots.near.Places;

/** Knox's test over a table of distance and lag bins; see the package. */
public final class Knox {

    /** The most pairs formed. */
    public static final int MOST_NEAR_PAIRS = 100_000_000;
    /** The most replicates. */
    public static final int MOST_REPLICATES = 1_000_000;
    /** The most days from the first event to the last. */
    public static final int LONGEST_SPAN_DAYS = 1_000_000;

    private final LagCounter counter;
    private final NearGraphs near;
    private final List<PairGraph> soon;
    private final int[] days;
    private final long seed;

    private Knox(NearGraphs near, List<PairGraph> soon, LagCounter counter, int[] days, long seed) {
        this.near = near;
        this.soon = soon;
        this.counter = counter;
        this.days = days;
        this.seed = seed;
    }

    /**
     * Tests on all processors.
     *
     * @param days one whole day for each place, counted from any origin
     * @param replicates 1 or more
     */
    public static KnoxTable test(Places places, int[] days, Bins distances, Bins lags, int replicates, long seed) {
        return test(
                places,
                days,
                distances,
                lags,
                replicates,
                seed,
                Runtime.getRuntime().availableProcessors());
    }

    /** Tests on so many threads; the number changes nothing but the time it takes. */
    public static KnoxTable test(
            Places places, int[] days, Bins distances, Bins lags, int replicates, long seed, int threads) {
        if (days.length != places.size()) {
            throw new IllegalArgumentException(places.size() + " places, but " + days.length + " days");
        }
        if (replicates < 1 || replicates > MOST_REPLICATES) {
            throw new IllegalArgumentException("replicates are 1 to " + MOST_REPLICATES + ", not " + replicates);
        }
        int firstDay = Arrays.stream(days).min().orElse(0);
        long span = Arrays.stream(days).max().orElse(0) - (long) firstDay;
        if (span > LONGEST_SPAN_DAYS) {
            throw new IllegalArgumentException("the events span " + span + " days, more than " + LONGEST_SPAN_DAYS);
        }
        int[] fromZero = Arrays.stream(days).map(day -> day - firstDay).toArray();
        NearGraphs near = NearGraphs.of(places, distances);
        List<PairGraph> soon = SoonGraphs.of(fromZero, lags, (int) span);
        Knox knox = new Knox(near, soon, new LagCounter(near, lags, (int) span), fromZero, seed);
        long[] observed = knox.count(fromZero);
        Tally tally = knox.replicate(observed, replicates, threads);
        return new KnoxTable(
                days.length,
                days.length * (days.length - 1L) / 2,
                distances,
                lags,
                replicates,
                seed,
                knox.cells(observed, tally, distances.count(), replicates));
    }

    private long[] count(int[] permuted) {
        long[] counts = counter.count(permuted);
        near.completeOpenEnd(counts, soon);
        return counts;
    }

    private List<KnoxCell> cells(long[] observed, Tally tally, int distanceBins, int replicates) {
        List<PairGraph> graphs = near.graphs();
        List<KnoxCell> cells = new ArrayList<>();
        for (int distance = 0; distance < distanceBins; distance++) {
            for (int lag = 0; lag < soon.size(); lag++) {
                int at = distance * soon.size() + lag;
                double expected = PairGraph.expectation(graphs.get(distance), soon.get(lag), days.length);
                cells.add(new KnoxCell(
                        distance,
                        lag,
                        observed[at],
                        expected,
                        PairGraph.variance(graphs.get(distance), soon.get(lag), days.length),
                        expected == 0 ? 0 : observed[at] / expected,
                        Poisson.atLeast(observed[at], expected),
                        tally.sum[at] / (double) replicates,
                        (1 + tally.asMany[at]) / (replicates + 1.0)));
            }
        }
        return cells;
    }

    /** Sums over replicates: whole numbers, so their order does not matter. */
    private record Tally(long[] asMany, long[] sum) {

        static Tally of(int cells) {
            return new Tally(new long[cells], new long[cells]);
        }

        void add(long[] observed, long[] replicate) {
            for (int at = 0; at < observed.length; at++) {
                asMany[at] += replicate[at] >= observed[at] ? 1 : 0;
                sum[at] += replicate[at];
            }
        }

        void add(Tally other) {
            for (int at = 0; at < sum.length; at++) {
                asMany[at] += other.asMany[at];
                sum[at] += other.sum[at];
            }
        }
    }

    private Tally replicate(long[] observed, int replicates, int threads) {
        AtomicInteger next = new AtomicInteger();
        Tally all = Tally.of(observed.length);
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, replicates))) {
            List<Future<Tally>> parts = new ArrayList<>();
            for (int worker = 0; worker < Math.min(threads, replicates); worker++) {
                parts.add(workers.submit(() -> {
                    Tally part = Tally.of(observed.length);
                    for (int r = next.getAndIncrement(); r < replicates; r = next.getAndIncrement()) {
                        part.add(observed, count(permuted(r)));
                    }
                    return part;
                }));
            }
            for (Future<Tally> part : parts) {
                all.add(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return all;
    }

    /** The days of replicate r: a permutation that depends on the seed and r only. */
    private int[] permuted(int r) {
        SplittableRandom random = new SplittableRandom(mixed(seed + mixed(r)));
        int[] permuted = days.clone();
        for (int i = permuted.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int day = permuted[i];
            permuted[i] = permuted[j];
            permuted[j] = day;
        }
        return permuted;
    }

    /** Spreads neighbouring numbers over all 64-bit words, one to one. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
