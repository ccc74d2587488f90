package vn.giapranh.hotspots.scan;

import java.util.Arrays;

/**
 * For each count the exposure from which on Λ is not above a level, so that one comparison replaces a logarithm: Λ falls as
 * the exposure grows.
 */
final class Ceilings {

    private static final int COUNTS = 64;
    private static final int HALVINGS = 20;

    private final Statistic statistic;
    private final double[] ceiling = new double[COUNTS];
    private double level = Double.NaN;

    Ceilings(Statistic statistic) {
        this.statistic = statistic;
        standAt(0);
    }

    /** The level that these ceilings belong to. */
    double level() {
        return level;
    }

    /** Takes the ceilings of another level; those of 0 rule nothing out. */
    void standAt(double newLevel) {
        if (newLevel == level) {
            return;
        }
        level = newLevel;
        if (level == 0) {
            Arrays.fill(ceiling, Double.POSITIVE_INFINITY);
            return;
        }
        for (int count = 1; count < COUNTS; count++) {
            ceiling[count] = ceilingOf(count);
        }
    }

    private double ceilingOf(int count) {
        // From here on no more is seen than expected.
        double high = count / statistic.expected(1);
        double low = Math.min(high, statistic.leastExposure(count));
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (statistic.of(count, middle) > level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Whether Λ is surely not above the level. */
    boolean notAbove(int count, double exposure) {
        return count < COUNTS && exposure >= ceiling[count];
    }
}
