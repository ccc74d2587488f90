package vn.giapranh.hotspots.knox;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts formed pairs by lag bin.
 *
 * <p>A table gives for each lag a 64-bit word with a one in the byte of its bin, so that eight bins are counted by one addition;
 * the bytes are emptied before they can overflow.
 */
final class LagCounter {

    private static final int BINS_A_WORD = 8;
    private static final int BEFORE_OVERFLOW = 255;

    private final NearGraphs near;
    private final int lagBins;
    private final List<long[]> words = new ArrayList<>();

    LagCounter(NearGraphs near, Bins lags, int longestLag) {
        this.near = near;
        this.lagBins = lags.count();
        for (int firstBin = 0; firstBin < lagBins; firstBin += BINS_A_WORD) {
            long[] word = new long[longestLag + 1];
            for (int lag = 0; lag <= longestLag; lag++) {
                int inWord = lags.binOf(lag) - firstBin;
                if (inWord >= 0 && inWord < BINS_A_WORD && inWord + firstBin < lagBins) {
                    word[lag] = 1L << (8 * inWord);
                }
            }
            words.add(word);
        }
    }

    /** Counts by row, then lag bin; rows that are not formed stay zero. */
    long[] count(int[] days) {
        long[] counts = new long[near.rows() * lagBins];
        for (int row = 0; row < near.rows(); row++) {
            for (int group = 0; group < words.size(); group++) {
                count(days, row, words.get(group), counts, row * lagBins + group * BINS_A_WORD);
            }
        }
        return counts;
    }

    private void count(int[] days, int row, long[] word, long[] counts, int at) {
        int bins = Math.min(BINS_A_WORD, (row + 1) * lagBins - at);
        int end = near.end(row);
        for (int from = near.start(row); from < end; from += BEFORE_OVERFLOW) {
            long sum = sum(days, word, near.first(), near.second(), from, Math.min(end, from + BEFORE_OVERFLOW));
            for (int bin = 0; bin < bins; bin++) {
                counts[at + bin] += (sum >>> (8 * bin)) & 0xFF;
            }
        }
    }

    private static long sum(int[] days, long[] word, int[] first, int[] second, int from, int to) {
        long sum = 0;
        for (int pair = from; pair < to; pair++) {
            sum += word[Math.abs(days[first[pair]] - days[second[pair]])];
        }
        return sum;
    }
}
