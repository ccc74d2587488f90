package vn.giapranh.hotspots.scan;

import java.io.Serializable;

/**
 * How to scan.
 *
 * @param radiusMetres the largest radius, inclusive; may be infinite
 * @param mostShare the largest share of what is at risk that a zone may hold, above 0 and at most 1
 * @param longestWindow W, the longest window in steps; without meaning for a purely spatial scan
 * @param leastCases k, the least cases of a cluster
 * @param replicates R, the most replicates; 0 for none
 * @param stopAfter h of Besag and Clifford, or 0 to draw all replicates
 * @param mostClusters the most clusters that are reported
 * @param threads how many threads draw replicates; the result does not depend on it
 */
public record ScanOptions(
        Model model,
        Horizon horizon,
        double radiusMetres,
        double mostShare,
        int longestWindow,
        int leastCases,
        int replicates,
        int stopAfter,
        long seed,
        int mostClusters,
        int threads)
        implements Serializable {

    /** The most replicates. */
    public static final int MOST_REPLICATES = 1_000_000;

    public ScanOptions {
        require(radiusMetres >= 0, "the largest radius is 0 or more metres");
        require(mostShare > 0 && mostShare <= 1, "the largest share at risk is above 0 and at most 1");
        require(longestWindow >= 1, "the longest window is 1 step or more");
        require(leastCases >= 1, "the least cases of a cluster are 1 or more");
        require(replicates >= 0 && replicates <= MOST_REPLICATES, "the replicates are 0 to " + MOST_REPLICATES);
        require(stopAfter >= 0, "drawing stops after 0 (never) or more replicates");
        require(mostClusters >= 1, "the most clusters are 1 or more");
        require(threads >= 1, "there is at least one thread");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * A prospective permutation scan with the usual rest: at most half of the cases, 2 cases or more, 999 replicates of seed
     * 1, at most 20 clusters, all processors.
     */
    public static ScanOptions prospective(double radiusMetres, int longestWindow) {
        return new ScanOptions(
                Model.SPACE_TIME_PERMUTATION,
                Horizon.PROSPECTIVE,
                radiusMetres,
                0.5,
                longestWindow,
                2,
                999,
                0,
                1,
                20,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same under another model. */
    public ScanOptions with(Model other) {
        return new ScanOptions(
                other,
                horizon,
                radiusMetres,
                mostShare,
                longestWindow,
                leastCases,
                replicates,
                stopAfter,
                seed,
                mostClusters,
                threads);
    }

    /** The same for other windows. */
    public ScanOptions with(Horizon other) {
        return new ScanOptions(
                model,
                other,
                radiusMetres,
                mostShare,
                longestWindow,
                leastCases,
                replicates,
                stopAfter,
                seed,
                mostClusters,
                threads);
    }

    /** The same with other replicates. */
    public ScanOptions withReplicates(int number, int newStopAfter, long newSeed) {
        return new ScanOptions(
                model,
                horizon,
                radiusMetres,
                mostShare,
                longestWindow,
                leastCases,
                number,
                newStopAfter,
                newSeed,
                mostClusters,
                threads);
    }

    /** The same on so many threads. */
    public ScanOptions onThreads(int number) {
        return new ScanOptions(
                model,
                horizon,
                radiusMetres,
                mostShare,
                longestWindow,
                leastCases,
                replicates,
                stopAfter,
                seed,
                mostClusters,
                number);
    }
}
