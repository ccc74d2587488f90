package vn.giapranh.hotspots.knox;

import java.util.ArrayList;
import java.util.List;

/** The graphs of pairs close in time, one for each lag bin, from the number of events on each day. */
final class SoonGraphs {

    private SoonGraphs() {}

    /** @param days from 0 to {@code longestLag} */
    static List<PairGraph> of(int[] days, Bins lags, int longestLag) {
        long[] upTo = new long[longestLag + 2];
        for (int day : days) {
            upTo[day + 1]++;
        }
        for (int day = 0; day <= longestLag; day++) {
            upTo[day + 1] += upTo[day];
        }
        List<PairGraph> graphs = new ArrayList<>();
        for (int bin = 0; bin < lags.count(); bin++) {
            int least = 0;
            while (least <= longestLag && lags.binOf(least) < bin) {
                least++;
            }
            int most = least;
            while (most <= longestLag && lags.binOf(most) == bin) {
                most++;
            }
            graphs.add(PairGraph.ofDegrees(degrees(days, upTo, least, most - 1)));
        }
        return graphs;
    }

    /** How many other events lie between {@code least} and {@code most} days from each event, inclusive. */
    private static long[] degrees(int[] days, long[] upTo, int least, int most) {
        long[] degrees = new long[days.length];
        if (most < least) {
            return degrees;
        }
        for (int i = 0; i < days.length; i++) {
            int day = days[i];
            degrees[i] = between(upTo, day + Math.max(1, least), day + most)
                    + between(upTo, day - most, day - Math.max(1, least))
                    + (least == 0 ? between(upTo, day, day) - 1 : 0);
        }
        return degrees;
    }

    private static long between(long[] upTo, int from, int to) {
        int low = Math.max(0, from);
        int high = Math.min(upTo.length - 2, to);
        return low > high ? 0 : upTo[high + 1] - upTo[low];
    }
}
