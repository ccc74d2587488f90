package vn.giapranh.hotspots.scan;

import java.util.Arrays;

/**
 * Zones in classes by the cases they hold: exact for small ones, within one per cent for large ones. A class stands for the
 * least number in it.
 *
 * @param least the least cases of each class, ascending
 */
record ZoneClasses(int[] least) {

    private static final int EXACT = 128;
    private static final double STEP = 1.01;

    /** Classes for up to so many cases. */
    ZoneClasses(int most) {
        this(upTo(most));
    }

    private static int[] upTo(int most) {
        int[] lows = new int[EXACT + 2048];
        int size = 0;
        long low = 0;
        while (low <= most) {
            lows[size++] = (int) low;
            low = Math.max(low + 1, low < EXACT ? 0 : (long) (low * STEP));
        }
        return Arrays.copyOf(lows, size);
    }

    /** The class of a zone. */
    int of(int cases) {
        int found = Arrays.binarySearch(least, cases);
        return found >= 0 ? found : -found - 2;
    }
}
