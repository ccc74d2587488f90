package vn.giapranh.hotspots.scan;

import java.util.Comparator;

/**
 * A zone and a window.
 *
 * @param ring the ring that closes the zone
 * @param from the first step
 * @param to the step after the last
 * @param members the number of locations
 */
record Cylinder(
        double statistic,
        int centre,
        int ring,
        int from,
        int to,
        int cases,
        double exposure,
        int members,
        double radius) {

    private static final double DECIMALS = 1e9;

    /** The highest statistic first; ties as the package says, short of the centre. */
    static final Comparator<Cylinder> BEST_FIRST = Comparator.comparingDouble(
                    (Cylinder each) -> -comparable(each.statistic))
            .thenComparingInt(Cylinder::members)
            .thenComparingDouble(Cylinder::radius)
            .thenComparingInt(each -> each.to - each.from)
            .thenComparingInt(Cylinder::from);

    /** Whether the windows share a step. */
    boolean meetsInTime(Cylinder other) {
        return from < other.to && other.from < to;
    }

    /** A statistic to nine decimals, so that rounding breaks no tie. */
    static double comparable(double statistic) {
        return Math.rint(statistic * DECIMALS);
    }
}
