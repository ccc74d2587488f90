package vn.giapranh.hotspots.distribution;

import java.util.random.RandomGenerator;

/** The Poisson distribution. */
public final class Poisson {

    private static final int MOST_TERMS = 10_000_000;
    private static final double ENOUGH = 1e-16;

    private Poisson() {}

    /**
     * P(X &ge; k) when X has this mean.
     *
     * @param mean not negative, finite
     */
    public static double atLeast(long k, double mean) {
        if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a mean is finite and not negative, not " + mean);
        }
        if (k <= 0) {
            return 1;
        }
        if (mean == 0) {
            return 0;
        }
        double scale = Math.exp(k * Math.log(mean) - mean - logGamma(k + 1.0));
        return mean < k + 1 ? Math.min(1, scale * series(k, mean)) : Math.max(0, 1 - scale * k * fraction(k, mean));
    }

    private static double series(long k, double mean) {
        double term = 1;
        double sum = 1;
        for (int i = 1; i < MOST_TERMS && term > ENOUGH * sum; i++) {
            term *= mean / (k + i);
            sum += term;
        }
        return sum;
    }

    /** &Gamma;(k, mean) e^mean mean^-k, by Lentz's method. */
    private static double fraction(long k, double mean) {
        double b = mean + 1 - k;
        double c = 1 / 1e-300;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            double a = -i * (double) (i - k);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            double factor = d * c;
            value *= factor;
            if (Math.abs(factor - 1) < ENOUGH * 10) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }

    /**
     * A number drawn with this mean, by searching the cumulative probabilities outwards from the most likely number.
     *
     * @param mean not negative, finite
     */
    public static long draw(double mean, RandomGenerator random) {
        if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a mean is finite and not negative, not " + mean);
        }
        if (mean == 0) {
            return 0;
        }
        long middle = (long) mean;
        double atMiddle = Math.exp(middle * Math.log(mean) - mean - logGamma(middle + 1.0));
        double left = random.nextDouble() - atMiddle;
        long low = middle;
        long high = middle;
        double atLow = atMiddle;
        double atHigh = atMiddle;
        while (left >= 0 && (atLow > 0 || atHigh > 0)) {
            atHigh *= mean / ++high;
            left -= atHigh;
            if (left < 0) {
                return high;
            }
            atLow = low == 0 ? 0 : atLow * low / mean;
            left -= atLow;
            if (low > 0) {
                low--;
            }
            if (left < 0) {
                return low;
            }
        }
        return middle;
    }

    /** ln &Gamma;(x) for x &ge; 1, by Stirling's series. */
    static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < 15) {
            shift += Math.log(at);
            at++;
        }
        double square = 1 / (at * at);
        double tail = (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0)))) / at;
        return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + tail - shift;
    }
}
