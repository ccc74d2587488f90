package vn.giapranh.hotspots.scan;

import java.util.SplittableRandom;

/** A generator for each replicate, told apart by the seed and the number of the replicate alone. */
final class Seeds {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    static SplittableRandom of(long seed, int replicate) {
        return new SplittableRandom(mixed(mixed(seed) + replicate * ODD));
    }

    /** A seed for each of several purposes, told apart by a number. */
    static long other(long seed, long purpose) {
        return mixed(mixed(seed + ODD) ^ mixed(purpose + ODD));
    }

    /** Stafford's thirteenth mixer: neighbouring numbers become unrelated ones. */
    static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 up to a bound, exclusive; even to 2⁻³² for any bound an int can hold. */
    static int below(SplittableRandom random, int bound) {
        return (int) Math.unsignedMultiplyHigh(random.nextLong(), bound);
    }
}
