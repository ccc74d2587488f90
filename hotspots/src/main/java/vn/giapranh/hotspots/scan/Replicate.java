package vn.giapranh.hotspots.scan;

/** Draws data under the null hypothesis and scans them; each belongs to one thread. */
@FunctionalInterface
interface Replicate {

    /** The highest statistic of the replicate with this number. */
    double maximum(int number);
}
