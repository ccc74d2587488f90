package vn.giapranh.hotspots.knox;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.hotspots.near.NearPairs;
import vn.giapranh.hotspots.near.Places;

/**
 * The pairs formed, grouped by distance bin: those of row r lie from {@code start[r]} to {@code start[r + 1]}.
 *
 * <p>Row {@code bins.count()} holds pairs closer than the first edge; they are needed only when the last bin is open-ended.
 */
final class NearGraphs {

    private final Bins bins;
    private final int events;
    private final int[] first;
    private final int[] second;
    private final int[] start;

    private NearGraphs(Bins bins, int events, int[] start) {
        this.bins = bins;
        this.events = events;
        this.start = start;
        this.first = new int[start[start.length - 1]];
        this.second = new int[first.length];
    }

    static NearGraphs of(Places places, Bins bins) {
        int rows = bins.count() + 1;
        double reach = bins.isOpenEnded() ? bins.from(bins.count() - 1) : bins.to(bins.count() - 1);
        long[] sizes = new long[rows];
        NearPairs.visit(places, reach, (i, j, metres) -> {
            int row = rowOf(bins, metres);
            if (row >= 0) {
                sizes[row]++;
            }
        });
        int[] start = new int[rows + 1];
        long total = 0;
        for (int row = 0; row < rows; row++) {
            total += sizes[row];
            if (total > Knox.MOST_NEAR_PAIRS) {
                throw new IllegalArgumentException("more than " + Knox.MOST_NEAR_PAIRS + " pairs are closer than "
                        + reach + " metres: take smaller distances or fewer events");
            }
            start[row + 1] = (int) total;
        }
        NearGraphs graphs = new NearGraphs(bins, places.size(), start);
        int[] next = start.clone();
        NearPairs.visit(places, reach, (i, j, metres) -> {
            int row = rowOf(bins, metres);
            if (row >= 0) {
                graphs.first[next[row]] = i;
                graphs.second[next[row]++] = j;
            }
        });
        return graphs;
    }

    /** The row of a formed pair, or -1 when it is in no row: an open-ended bin is not formed, but what remains. */
    private static int rowOf(Bins bins, double metres) {
        int bin = bins.binOf(metres);
        if (bin == -1) {
            return bins.isOpenEnded() ? bins.count() : -1;
        }
        return bin < formed(bins) ? bin : -1;
    }

    private static int formed(Bins bins) {
        return bins.isOpenEnded() ? bins.count() - 1 : bins.count();
    }

    int rows() {
        return start.length - 1;
    }

    int start(int row) {
        return start[row];
    }

    int end(int row) {
        return start[row + 1];
    }

    int[] first() {
        return first;
    }

    int[] second() {
        return second;
    }

    /** One graph for each distance bin. */
    List<PairGraph> graphs() {
        List<PairGraph> graphs = new ArrayList<>();
        long[] remaining = new long[events];
        java.util.Arrays.fill(remaining, events - 1L);
        for (int row = 0; row < rows(); row++) {
            long[] degrees = new long[events];
            for (int pair = start(row); pair < end(row); pair++) {
                degrees[first[pair]]++;
                degrees[second[pair]]++;
            }
            for (int i = 0; i < events; i++) {
                remaining[i] -= degrees[i];
            }
            if (row < formed(bins)) {
                graphs.add(PairGraph.ofDegrees(degrees));
            }
        }
        if (bins.isOpenEnded()) {
            graphs.add(PairGraph.ofDegrees(remaining));
        }
        return graphs;
    }

    /** Makes the counts of an open-ended bin from the margin and the other rows; counts are by row, then lag bin. */
    void completeOpenEnd(long[] counts, List<PairGraph> soon) {
        if (!bins.isOpenEnded()) {
            return;
        }
        int lags = soon.size();
        int open = bins.count() - 1;
        for (int lag = 0; lag < lags; lag++) {
            long rest = soon.get(lag).edges();
            for (int row = 0; row < rows(); row++) {
                if (row != open) {
                    rest -= counts[row * lags + lag];
                }
            }
            counts[open * lags + lag] = rest;
        }
    }
}
