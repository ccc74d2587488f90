package vn.giapranh.hotspots.scan;

/**
 * Windows in at most eight stretches, so that one long of eight lanes gives a first look at all of them: a count of the
 * longest window of a stretch is not below that of any other in it, and the least count of the shortest not above.
 *
 * <p>The ends grow with the square of their number, for then expected counts grow by about as many standard deviations from
 * each to the next.
 *
 * @param end the window after the last of each stretch
 */
record Stretches(int[] end) {

    static final int MOST = 8;
    /** The bits of a lane. */
    static final int BITS = 8;

    static final int MOST_IN_LANE = (1 << (BITS - 1)) - 1;
    static final long GUARD = 0x8080808080808080L;

    static Stretches of(int windows) {
        int[] ends = new int[Math.min(MOST, windows)];
        int end = 0;
        for (int k = 0; k < ends.length; k++) {
            double share = (k + 1.0) / ends.length;
            end = Math.max(end + 1, (int) Math.round(windows * share * share));
            ends[k] = end;
        }
        return new Stretches(ends);
    }

    int size() {
        return end.length;
    }

    /** The shortest window of a stretch. */
    int shortest(int stretch) {
        return stretch == 0 ? 0 : end[stretch - 1];
    }

    /** The longest window of a stretch. */
    int longest(int stretch) {
        return end[stretch] - 1;
    }

    /** A count in the lane of a stretch; one too large for it is as large as it may be, which every least count is below. */
    static long at(int stretch, int count) {
        return (long) Math.min(count, MOST_IN_LANE) << stretch * BITS;
    }
}
