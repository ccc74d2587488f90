package vn.giapranh.hotspots.judge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How well the marked cells of a map hold later events.
 *
 * @param marked a
 * @param cells A
 * @param hits n
 * @param events N
 * @param best n*, the most events that so many cells could hold
 */
public record MapAccuracy(int marked, int cells, long hits, long events, long best) {

    /**
     * Judges a map.
     *
     * @param scores of each cell; NaN is lowest
     * @param later how many events each cell had later
     * @param share of the cells that is marked, above 0 and at most 1; at least one cell, parts of a cell are dropped
     */
    public static MapAccuracy of(double[] scores, long[] later, double share) {
        if (scores.length == 0 || scores.length != later.length) {
            throw new IllegalArgumentException(scores.length + " scores and " + later.length + " counts");
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
        }
        int marked = Math.max(1, (int) (share * scores.length + 1e-9));
        long hits = IntStream.range(0, scores.length)
                .boxed()
                .sorted((i, j) -> Double.compare(rank(scores[j]), rank(scores[i])))
                .limit(marked)
                .mapToLong(i -> later[i])
                .sum();
        long[] rising = later.clone();
        Arrays.sort(rising);
        long best = Arrays.stream(rising, rising.length - marked, rising.length).sum();
        return new MapAccuracy(marked, scores.length, hits, Arrays.stream(later).sum(), best);
    }

    private static double rank(double score) {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }

    /** n / N. */
    public double hitRate() {
        return events == 0 ? Double.NaN : hits / (double) events;
    }

    /** The prediction accuracy index. */
    public double pai() {
        return hitRate() / (marked / (double) cells);
    }

    /** The prediction efficiency index. */
    public double pei() {
        return events == 0 ? Double.NaN : hits / (double) best;
    }
}
