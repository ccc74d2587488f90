package vn.giapranh.hotspots.surveillance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Cumulative sums of scores; see the package.
 *
 * @param k what each score must exceed on average, such as 1.04
 * @param h the sum that raises an alarm, such as 2.26
 * @param training how many counts at the beginning give the mean, at least 1 (for a seasonal mean 8)
 * @param period counts a year, for a seasonal mean
 */
public record Cusum(double k, double h, Scores scores, Mean mean, int training, int period) implements Watch {

    /** How a count becomes a score. */
    public enum Scores {
        STANDARD {
            @Override
            double of(int y, double m) {
                return (y - m) / Math.sqrt(m);
            }
        },
        ROSSI {
            @Override
            double of(int y, double m) {
                return (y - 3 * m + 2 * Math.sqrt(m * y)) / (2 * Math.sqrt(m));
            }
        };

        abstract double of(int y, double m);
    }

    /** What is expected. */
    public enum Mean {
        CONSTANT,
        SEASONAL
    }

    private static final int LEAST_SEASONAL = 8;

    public Cusum {
        if (!(k >= 0 && h > 0)) {
            throw new IllegalArgumentException("k is not negative and h more than 0, not " + k + " and " + h);
        }
        if (training < (mean == Mean.SEASONAL ? LEAST_SEASONAL : 1)) {
            throw new IllegalArgumentException("too few counts give the mean: " + training);
        }
        if (period < 2) {
            throw new IllegalArgumentException("a year has at least two counts, not " + period);
        }
    }

    @Override
    public int history() {
        return training;
    }

    @Override
    public List<Reading> over(int[] counts) {
        Watch.valid(counts);
        List<Reading> readings = new ArrayList<>();
        if (counts.length <= training) {
            return readings;
        }
        IntToDoubleFunction expected = expected(counts);
        double sum = 0;
        for (int t = training; t < counts.length; t++) {
            sum = Math.max(0, sum + scores.of(counts[t], expected.applyAsDouble(t)) - k);
            readings.add(new Reading(t, counts[t], sum, h, sum >= h));
        }
        return readings;
    }

    private IntToDoubleFunction expected(int[] counts) {
        double[] y = Arrays.stream(counts, 0, training).asDoubleStream().toArray();
        double total = Arrays.stream(y).sum();
        if (mean == Mean.CONSTANT || total == 0) {
            double constant = Math.max(0.5, total) / training;
            return t -> constant;
        }
        double[][] design = new double[training][];
        for (int t = 0; t < training; t++) {
            design[t] = season(t);
        }
        double[] ones = new double[training];
        Arrays.fill(ones, 1);
        PoissonRegression fit = PoissonRegression.fit(y, design, ones);
        return t -> fit.mean(season(t));
    }

    private double[] season(int t) {
        double angle = 2 * Math.PI * (t + 1) / period;
        return new double[] {1, Math.cos(angle), Math.sin(angle)};
    }
}
