package vn.giapranh.hotspots.surveillance;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.hotspots.distribution.Normal;

/**
 * The methods of the Early Aberration Reporting System; see the package.
 *
 * @param alpha the share of false alarms meant, above 0 and below 1: 0.001 for z = 3.09
 */
public record Ears(Variant variant, double alpha) implements Watch {

    /** Which of the methods. */
    public enum Variant {
        /** The seven counts just before. */
        C1,
        /** Seven counts, two in between. */
        C2,
        /** The excesses of the two counts before, after C2. */
        C3,
        /** The excesses of three counts, the present one among them, above 2. */
        C3_OF_THREE
    }

    private static final int BASELINE = 7;
    private static final int LAG = 2;
    private static final double MOST_EXCESS_OF_THREE = 2;

    public Ears {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha lies between 0 and 1, not " + alpha);
        }
    }

    /** With the usual &alpha; of 0.001. */
    public static Ears of(Variant variant) {
        return new Ears(variant, 0.001);
    }

    @Override
    public int history() {
        return switch (variant) {
            case C1 -> BASELINE;
            case C2 -> BASELINE + LAG;
            case C3, C3_OF_THREE -> BASELINE + 2 * LAG;
        };
    }

    @Override
    public List<Reading> over(int[] counts) {
        Watch.valid(counts);
        double z = Normal.quantile(1 - alpha);
        List<Reading> readings = new ArrayList<>();
        for (int t = history(); t < counts.length; t++) {
            Baseline baseline = Baseline.of(counts, t - (variant == Variant.C1 ? 0 : LAG));
            readings.add(
                    switch (variant) {
                        case C1, C2 -> above(t, counts[t], baseline.mean + z * baseline.deviation);
                        case C3 -> c3(counts, t, z, baseline);
                        case C3_OF_THREE -> ofThree(counts, t);
                    });
        }
        return readings;
    }

    private static Reading above(int t, int observed, double limit) {
        return new Reading(t, observed, observed, limit, observed > limit);
    }

    private static Reading c3(int[] counts, int t, double z, Baseline baseline) {
        double before = excess(counts, t - 1) + excess(counts, t - 2);
        double limit =
                before == Double.POSITIVE_INFINITY ? 0 : Math.max(0, counts[t] + baseline.deviation * (z - before));
        return above(t, counts[t], limit);
    }

    private static Reading ofThree(int[] counts, int t) {
        double sum = excess(counts, t) + excess(counts, t - 1) + excess(counts, t - 2);
        return new Reading(t, counts[t], sum, MOST_EXCESS_OF_THREE, sum > MOST_EXCESS_OF_THREE);
    }

    /** e of the package. */
    private static double excess(int[] counts, int t) {
        Baseline baseline = Baseline.of(counts, t - LAG);
        double above = counts[t] - baseline.mean;
        if (baseline.deviation == 0) {
            return above > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return Math.max(0, above / baseline.deviation - 1);
    }

    /** The seven counts before t. */
    private record Baseline(double mean, double deviation) {

        static Baseline of(int[] counts, int t) {
            double sum = 0;
            for (int i = t - BASELINE; i < t; i++) {
                sum += counts[i];
            }
            double mean = sum / BASELINE;
            double squares = 0;
            for (int i = t - BASELINE; i < t; i++) {
                squares += (counts[i] - mean) * (counts[i] - mean);
            }
            return new Baseline(mean, Math.sqrt(squares / (BASELINE - 1)));
        }
    }
}
