package vn.giapranh.hotspots.knox;

import java.util.Locale;

/** Neighbouring intervals of numbers, numbered from 0; see the package. Immutable. */
public final class Bins {

    /** Which end of a bin belongs to it. */
    public enum Closed {
        /** [a, b) */
        LOWER,
        /** (a, b], and the very first edge too */
        UPPER
    }

    private final Closed closed;
    private final double[] edges;

    private Bins(Closed closed, double[] edges) {
        this.closed = closed;
        this.edges = edges;
    }

    /** Bins between rising edges: at least two, the first finite and not negative; the last may be infinite. */
    public static Bins of(Closed closed, double... edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("bins have at least two edges");
        }
        if (!(edges[0] >= 0 && edges[0] < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the first edge is finite and not negative, not " + edges[0]);
        }
        for (int i = 1; i < edges.length; i++) {
            if (!(edges[i] > edges[i - 1])) {
                throw new IllegalArgumentException("edges rise, but " + edges[i] + " follows " + edges[i - 1]);
            }
        }
        return new Bins(closed, edges.clone());
    }

    public int count() {
        return edges.length - 1;
    }

    /** The lower end of a bin. */
    public double from(int bin) {
        return edges[bin];
    }

    /** The upper end of a bin; may be infinite. */
    public double to(int bin) {
        return edges[bin + 1];
    }

    public Closed closed() {
        return closed;
    }

    /** Whether the last bin has no upper end. */
    public boolean isOpenEnded() {
        return to(count() - 1) == Double.POSITIVE_INFINITY;
    }

    /** The bin of a number, or -1 below the first and {@link #count()} above the last. */
    public int binOf(double value) {
        if (value < edges[0]) {
            return -1;
        }
        if (closed == Closed.UPPER && value == edges[0]) {
            return 0;
        }
        int bin = 0;
        while (bin < count() && (closed == Closed.LOWER ? value >= edges[bin + 1] : value > edges[bin + 1])) {
            bin++;
        }
        return bin;
    }

    /** Such as {@code [0,100)} or {@code (20,40]}. */
    public String label(int bin) {
        boolean lowerIn = closed == Closed.LOWER || bin == 0;
        boolean upperIn = closed == Closed.UPPER && to(bin) < Double.POSITIVE_INFINITY;
        return (lowerIn ? "[" : "(") + written(from(bin)) + "," + written(to(bin)) + (upperIn ? "]" : ")");
    }

    private static String written(double edge) {
        if (edge == Double.POSITIVE_INFINITY) {
            return "∞";
        }
        return edge == Math.rint(edge) ? String.format(Locale.ROOT, "%.0f", edge) : Double.toString(edge);
    }
}
