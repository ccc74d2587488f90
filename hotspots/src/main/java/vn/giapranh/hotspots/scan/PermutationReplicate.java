package vn.giapranh.hotspots.scan;

import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A replicate of the prospective permutation scan, by counts in lanes.
 *
 * <p>The maximum is exact for every replicate: a level that most replicates exceed is tried first, and a replicate that stays
 * below it is looked at again with lower levels, at last with 0.
 */
final class PermutationReplicate implements Replicate {

    private static final int PILOTS = 4;
    private static final double[] FIRST_GUESSES = {8, 5, 3, 1.5, 0};

    private final PermutationPlan plan;
    private final long seed;
    private final double[] levels;
    private final PermutationDraw draw;
    private final int[] drawn;
    private final LaneCount usual;
    private @Nullable LaneCount wider;

    private PermutationReplicate(PermutationPlan plan, long seed, double[] levels) {
        this.plan = plan;
        this.seed = seed;
        this.levels = levels;
        draw = new PermutationDraw(plan.statistic.total(), plan.recentCases());
        drawn = new int[plan.recentCases()];
        usual = new LaneCount(plan, plan.laneBits());
    }

    /** Looks at some replicates to learn at what level to begin. */
    static double likelyLevel(PermutationPlan plan, long seed) {
        double lowest = Double.POSITIVE_INFINITY;
        PermutationReplicate pilot = new PermutationReplicate(plan, seed, FIRST_GUESSES);
        for (int i = 1; i <= PILOTS; i++) {
            lowest = Math.min(lowest, pilot.maximum(-i));
        }
        return lowest * 0.92;
    }

    static PermutationReplicate at(double likelyLevel, PermutationPlan plan, long seed) {
        return new PermutationReplicate(plan, seed, plan.levels(likelyLevel));
    }

    @Override
    public double maximum(int number) {
        SplittableRandom random = Seeds.of(seed, number);
        draw.draw(random, drawn);
        return maximum(drawn);
    }

    /** The highest Λ of a permutation. */
    double maximum(int[] permutation) {
        double maximum = Double.NaN;
        for (LaneCount count = usual; Double.isNaN(maximum); count = wider(count)) {
            if (count.count(permutation)) {
                maximum = maximum(count);
            }
        }
        return maximum;
    }

    private double maximum(LaneCount count) {
        for (double level : levels) {
            double maximum = count.maximum(plan.leastCounts(level, count.laneBits()));
            if (!(maximum <= level) || level == 0) {
                return maximum;
            }
        }
        throw new IllegalStateException("the levels do not end with 0");
    }

    private LaneCount wider(LaneCount count) {
        if (wider == null || wider.laneBits() <= count.laneBits()) {
            wider = Objects.requireNonNull(count.wider(), "32 bits hold any count");
        }
        return wider;
    }
}
