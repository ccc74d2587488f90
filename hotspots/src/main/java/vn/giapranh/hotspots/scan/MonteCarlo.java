package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The maxima of the replicates, and what they say about a statistic.
 *
 * @param maxima of the replicates that were drawn, by number
 * @param stoppedEarly whether drawing stopped before the last replicate
 */
record MonteCarlo(double[] maxima, boolean stoppedEarly) {

    private static final double EULER = 0.577215664901532860606512;
    private static final int STRIDE = 64;

    /**
     * Draws replicates 1..R on several threads.
     *
     * @param observed the statistic of the first cluster, for stopping
     */
    static MonteCarlo draw(ScanOptions options, double observed, Supplier<Replicate> worker, Progress progress) {
        double[] maxima = new double[options.replicates()];
        Replicate[] workers = workers(maxima.length, options.threads(), worker);
        int reached = 0;
        int stride = options.stopAfter() == 0 ? maxima.length : STRIDE;
        for (int from = 0; from < maxima.length; from += stride) {
            int to = Math.min(maxima.length, from + stride);
            fill(maxima, from, to, 1, workers, progress);
            for (int i = from; i < to && options.stopAfter() > 0; i++) {
                if (reaches(maxima[i], observed)) {
                    reached++;
                }
            }
            if (options.stopAfter() > 0 && reached >= options.stopAfter()) {
                break;
            }
        }
        return of(maxima, options.stopAfter(), observed);
    }

    /** The maxima as far as they count: to the h-th that reaches the statistic, when h is not 0. */
    static MonteCarlo of(double[] maxima, int stopAfter, double observed) {
        int reached = 0;
        for (int i = 0; i + 1 < maxima.length && stopAfter > 0; i++) {
            if (reaches(maxima[i], observed) && ++reached == stopAfter) {
                return new MonteCarlo(Arrays.copyOf(maxima, i + 1), true);
            }
        }
        return new MonteCarlo(maxima, false);
    }

    /** Fills an array with the maxima of replicates, beginning with this number. */
    static void fill(double[] maxima, int firstNumber, int threads, Supplier<Replicate> worker) {
        fill(maxima, 0, maxima.length, firstNumber, workers(maxima.length, threads, worker), Progress.SILENT);
    }

    private static Replicate[] workers(int replicates, int threads, Supplier<Replicate> worker) {
        Replicate[] workers = new Replicate[Math.max(1, Math.min(threads, replicates))];
        Arrays.setAll(workers, i -> worker.get());
        return workers;
    }

    private static void fill(
            double[] maxima, int from, int to, int firstNumber, Replicate[] workers, Progress progress) {
        AtomicInteger next = new AtomicInteger(from);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[workers.length];
        for (int k = 0; k < threads.length; k++) {
            Replicate mine = workers[k];
            threads[k] = new Thread(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < to && failure.get() == null; i = next.getAndIncrement()) {
                        maxima[i] = mine.maximum(firstNumber + i);
                        progress.drawn(firstNumber + i, maxima.length);
                    }
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                }
            });
            threads[k].setName("replicates-" + (k + 1));
            threads[k].setDaemon(true);
            threads[k].start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing replicates", e);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("a replicate failed", thrown);
        }
    }

    private static boolean reaches(double maximum, double statistic) {
        return Cylinder.comparable(maximum) >= Cylinder.comparable(statistic);
    }

    /** How many replicates reach a statistic. */
    int reaching(double statistic) {
        return (int) Arrays.stream(maxima)
                .filter(maximum -> reaches(maximum, statistic))
                .count();
    }

    /** The Monte Carlo p-value; 1 without replicates. */
    double p(double statistic) {
        return stoppedEarly
                ? (double) reaching(statistic) / maxima.length
                : (1.0 + reaching(statistic)) / (maxima.length + 1.0);
    }

    /** The Gumbel p-value; 1 when the replicates do not vary. */
    double gumbelP(double statistic) {
        double mean = Arrays.stream(maxima).average().orElse(0);
        double squares = Arrays.stream(maxima).map(m -> (m - mean) * (m - mean)).sum();
        if (maxima.length < 2 || squares == 0) {
            return 1;
        }
        double beta = Math.sqrt(squares / (maxima.length - 1)) * Math.sqrt(6) / Math.PI;
        return -Math.expm1(-Math.exp(-(statistic - (mean - EULER * beta)) / beta));
    }
}
