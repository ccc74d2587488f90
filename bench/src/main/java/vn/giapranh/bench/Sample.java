package vn.giapranh.bench;

import java.util.Arrays;

/** Measured values of one kind, in any unit; safe for several threads that add. */
public final class Sample {

    private double[] values = new double[1024];
    private int size;

    public synchronized void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public synchronized int size() {
        return size;
    }

    /**
     * The smallest value that at least this share of all values do not exceed (nearest rank).
     *
     * @param share above 0 and at most 1: 0.99 for the 99th percentile
     */
    public synchronized double percentile(double share) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * size) - 1];
    }

    public double median() {
        return percentile(0.5);
    }
}
