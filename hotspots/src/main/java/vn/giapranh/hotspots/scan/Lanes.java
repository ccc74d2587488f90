package vn.giapranh.hotspots.scan;

/**
 * Counts of windows side by side in longs, so that one addition adds several and one subtraction compares several. A lane's
 * highest bit stays free: it shows a count that has grown too large for its lane before it can spill into the next one.
 *
 * <p>{@value #LONGS} longs are a slab; there are as many slabs as the windows need.
 */
final class Lanes {

    /** Longs of a slab: as many as an inner loop keeps in registers. */
    static final int LONGS = 4;

    private final int bits;
    private final int perLong;
    private final int perSlab;
    private final int slabs;

    Lanes(int windows, int bits) {
        this.bits = bits;
        perLong = Long.SIZE / bits;
        perSlab = perLong * LONGS;
        slabs = Math.max(1, (windows + perSlab - 1) / perSlab);
    }

    int bits() {
        return bits;
    }

    int slabs() {
        return slabs;
    }

    /** The highest count of a lane. */
    int most() {
        return (int) ((1L << (bits - 1)) - 1);
    }

    /** The free bit of every lane. */
    long guard() {
        return ones() << (bits - 1);
    }

    /** 1 in every lane. */
    long ones() {
        long ones = 0;
        for (int lane = 0; lane < perLong; lane++) {
            ones |= 1L << lane * bits;
        }
        return ones;
    }

    /** Where the long of a window stands in an array by slab, then item, then long. */
    int index(int window, int item, int items) {
        return (window / perSlab * items + item) * LONGS + window % perSlab / perLong;
    }

    /** A count in the lane of a window. */
    long at(int window, int count) {
        return (long) count << shift(window);
    }

    /** Where the lane of a window begins in its long. */
    int shift(int window) {
        return window % perLong * bits;
    }

    /** The count in the lane of a window. */
    int count(long counts, int window) {
        return (int) (counts >>> shift(window)) & most();
    }

    /** The first window of a long of a slab. */
    int window(int slab, int longOfSlab) {
        return slab * perSlab + longOfSlab * perLong;
    }

    /** Every lane with all lanes below it in the same long. */
    long summed(long counts) {
        long sums = counts;
        for (int shift = bits; shift < Long.SIZE; shift <<= 1) {
            sums += sums << shift;
        }
        return sums;
    }

    /** The highest lane. */
    long last(long counts) {
        return counts >>> (Long.SIZE - bits);
    }
}
