package vn.giapranh.hotspots.scan;

/**
 * The least count of each class of zones and each window whose Λ could be above a level, several to a long, laid out as
 * {@link Lanes} lays out counts. Λ rises with the count and falls with the expected number, and a class stands for its least
 * expected number: a count below these can never be above the level, a count not below may be.
 */
final class LeastCounts {

    final double level;
    /**
     * What a count lacks to the guard of its lane when it is the least, by slab, then class, then long of the slab: count and
     * lack together set the guard if and only if the count is not below the least. Idle lanes lack nothing.
     */
    final long[] table;

    private LeastCounts(double level, long[] table) {
        this.level = level;
        this.table = table;
    }

    static LeastCounts above(double level, PermutationPlan plan, int laneBits) {
        Lanes lanes = new Lanes(plan.windows, laneBits);
        int[] least = plan.leastOfClass;
        int most = Math.min(lanes.most(), plan.statistic.total() + 1);
        long[] table = new long[lanes.slabs() * least.length * Lanes.LONGS];
        for (int window = 0; window < lanes.slots(); window++) {
            int count = plan.leastCases;
            for (int zoneClass = 0; zoneClass < least.length; zoneClass++) {
                if (window < plan.windows) {
                    double expected = plan.expected(least[zoneClass], window);
                    while (count < most && !(plan.statistic.of(count, expected) > level)) {
                        count++;
                    }
                    table[lanes.index(window, zoneClass, least.length)] |= lanes.at(window, lanes.most() + 1 - count);
                }
            }
        }
        return new LeastCounts(level, table);
    }
}
