package vn.giapranh.hotspots.distribution;

/** The standard normal distribution. */
public final class Normal {

    private static final double SERIES_UP_TO = 3;
    private static final int FRACTIONS = 200;

    private Normal() {}

    /** &phi;(x). */
    public static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** &Phi;(x) = P(Z &le; x). */
    public static double cdf(double x) {
        if (x > SERIES_UP_TO) {
            return 1 - upperTail(x);
        }
        if (x < -SERIES_UP_TO) {
            return upperTail(-x);
        }
        double term = x;
        double sum = x;
        for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    private static double upperTail(double x) {
        double fraction = x;
        for (int k = FRACTIONS; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }

    /** P(|Z| &ge; |x|). */
    public static double bothTails(double x) {
        return 2 * cdf(-Math.abs(x));
    }

    /**
     * The x with &Phi;(x) = share.
     *
     * @param share more than 0 and less than 1
     */
    public static double quantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + share);
        }
        if (share > 0.5) {
            return -quantile(1 - share);
        }
        double t = Math.sqrt(-2 * Math.log(share)); // Abramowitz and Stegun 26.2.22, right to 0.003
        double x = (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t) - t;
        for (int i = 0; i < 8; i++) {
            double step = (cdf(x) - share) / density(x);
            x -= step / (1 + x * step / 2);
        }
        return x;
    }
}
