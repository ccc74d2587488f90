package vn.giapranh.hotspots.surveillance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giapranh.hotspots.distribution.Normal;
import vn.giapranh.hotspots.distribution.StudentT;

/**
 * Farrington's regression against the same weeks of earlier years; see the package.
 *
 * @param years b, at least 1
 * @param halfWidth w: so many counts before and after in each earlier year
 * @param alpha two-sided, above 0 and below 1: 0.05 for U at the 97.5 % point
 * @param period counts a year: 52 for weeks
 */
public record Farrington(int years, int halfWidth, double alpha, int period) implements Watch {

    private static final int LAST_COUNTS = 4;
    private static final int LEAST_CASES = 5;
    private static final int YEARS_FOR_A_TREND = 3;
    private static final double TREND_LEVEL = 0.05;

    public Farrington {
        if (years < 1 || halfWidth < 0 || years * (2 * halfWidth + 1) < 3) {
            throw new IllegalArgumentException("at least three reference counts are needed");
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha lies between 0 and 1, not " + alpha);
        }
        if (period <= 2 * halfWidth) {
            throw new IllegalArgumentException("the reference counts of two years overlap");
        }
    }

    @Override
    public int history() {
        return years * period + halfWidth;
    }

    @Override
    public List<Reading> over(int[] counts) {
        Watch.valid(counts);
        List<Reading> readings = new ArrayList<>();
        for (int t = history(); t < counts.length; t++) {
            int recent = Arrays.stream(counts, Math.max(0, t + 1 - LAST_COUNTS), t + 1)
                    .sum();
            double limit = recent < LEAST_CASES ? Double.NaN : limit(counts, t);
            readings.add(new Reading(t, counts[t], counts[t], limit, counts[t] > limit));
        }
        return readings;
    }

    private double limit(int[] counts, int now) {
        int n = years * (2 * halfWidth + 1);
        double[] y = new double[n];
        double[] times = new double[n];
        int k = 0;
        for (int year = years; year >= 1; year--) {
            for (int j = -halfWidth; j <= halfWidth; j++) {
                int t = now - year * period + j;
                y[k] = counts[t];
                times[k++] = t - now;
            }
        }
        if (Arrays.stream(y).sum() == 0) {
            double mean = 0.5 / n;
            return upper(mean, 1, mean / Math.sqrt(0.5));
        }
        PoissonRegression fit = years >= YEARS_FOR_A_TREND ? reweighted(y, withTrend(times)) : constant(y);
        if (years >= YEARS_FOR_A_TREND && !keepsTrend(fit, y)) {
            fit = constant(y);
        }
        double mean = Math.exp(fit.coefficient(0)); // times are counted from now
        return upper(mean, fit.dispersion(), mean * fit.standardError(0));
    }

    private double upper(double mean, double dispersion, double standardError) {
        double tau = dispersion + standardError * standardError / mean;
        double z = Normal.quantile(1 - alpha / 2);
        double root = Math.cbrt(mean * mean) + z * Math.sqrt(4 / 9.0 * Math.cbrt(mean) * tau);
        return Math.pow(Math.max(0, root), 1.5);
    }

    private static boolean keepsTrend(PoissonRegression fit, double[] y) {
        double score = fit.coefficient(1) / fit.standardError(1);
        double p = fit.dispersion() > 1 ? StudentT.bothTails(score, fit.freedom()) : Normal.bothTails(score);
        return p < TREND_LEVEL
                && Math.exp(fit.coefficient(0)) <= Arrays.stream(y).max().orElse(0);
    }

    private static double[][] withTrend(double[] times) {
        return Arrays.stream(times).mapToObj(t -> new double[] {1, t}).toArray(double[][]::new);
    }

    private static PoissonRegression constant(double[] y) {
        double[][] design = new double[y.length][];
        Arrays.fill(design, new double[] {1});
        return reweighted(y, design);
    }

    private static PoissonRegression reweighted(double[] y, double[][] design) {
        double[] weights = new double[y.length];
        Arrays.fill(weights, 1);
        PoissonRegression plain = PoissonRegression.fit(y, design, weights);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = plain.anscombe(i, y[i]);
            weights[i] = residual > 1 ? 1 / (residual * residual) : 1;
            sum += weights[i];
        }
        for (int i = 0; i < y.length; i++) {
            weights[i] *= y.length / sum;
        }
        return PoissonRegression.fit(y, design, weights);
    }
}
