package vn.giapranh.hotspots.scan;

/**
 * The least count of each class of zones and each window whose Λ could be above a level. Λ rises with the count and falls
 * with the expected number, and a class stands for its least expected number: a count below these can never be above the
 * level, a count not below may be.
 *
 * <p>What is kept is what a count lacks to the guard of its lane when it is the least: count and lack together set the guard
 * if and only if the count is not below the least. Idle lanes lack all.
 */
final class LeastCounts {

    final double level;
    /** Of windows, laid out as {@link Lanes} lays out counts: by slab, then class, then long of the slab. */
    final long[] lack;
    /** Of stretches of windows, by class. */
    final long[] lackOfStretches;

    private LeastCounts(double level, long[] lack, long[] lackOfStretches) {
        this.level = level;
        this.lack = lack;
        this.lackOfStretches = lackOfStretches;
    }

    static LeastCounts above(double level, PermutationPlan plan, int laneBits) {
        Lanes lanes = new Lanes(plan.windows, laneBits);
        int classes = plan.leastOfClass.length;
        int most = plan.statistic.total() + 1;
        long[] lack = new long[lanes.slabs() * classes * Lanes.LONGS];
        long[] lackOfStretches = new long[classes];
        Stretches stretches = plan.stretches;
        int stretch = 0;
        for (int window = 0; window < plan.windows; window++) {
            boolean begins = stretch < stretches.size() && stretches.shortest(stretch) == window;
            int count = plan.leastCases;
            for (int zoneClass = 0; zoneClass < classes; zoneClass++) {
                double expected = plan.expected(plan.leastOfClass[zoneClass], window);
                while (count < most && !(plan.statistic.of(count, expected) > level)) {
                    count++;
                }
                int inLane = Math.min(count, lanes.most());
                lack[lanes.index(window, zoneClass, classes)] |= lanes.at(window, lanes.most() + 1 - inLane);
                if (begins) {
                    int inStretch = Math.min(count, Stretches.MOST_IN_LANE);
                    lackOfStretches[zoneClass] |= Stretches.at(stretch, Stretches.MOST_IN_LANE + 1 - inStretch);
                }
            }
            if (begins) {
                stretch++;
            }
        }
        return new LeastCounts(level, lack, lackOfStretches);
    }
}
