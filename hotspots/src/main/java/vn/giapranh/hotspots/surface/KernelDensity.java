package vn.giapranh.hotspots.surface;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Kernel density of weighted events with edge correction; see the package. */
public final class KernelDensity {

    /** How many standard deviations a kernel reaches. */
    public static final double REACH = 8.5;

    private final double sigma;
    private final Window window;
    private final double[] x;
    private final double[] y;
    private final double[] weight;

    private KernelDensity(double sigma, Window window, double[] x, double[] y, double[] weight) {
        this.sigma = sigma;
        this.window = window;
        this.x = x;
        this.y = y;
        this.weight = weight;
    }

    /**
     * Prepares the events.
     *
     * @param x metres on a plane
     * @param y metres on a plane
     * @param weight one finite weight for each event, such as 1
     * @param bandwidthMetres the standard deviation of the kernel, more than 0
     * @param window the ground seen; events outside still give to {@link #raw}
     */
    public static KernelDensity of(double[] x, double[] y, double[] weight, double bandwidthMetres, Window window) {
        if (x.length != y.length || x.length != weight.length) {
            throw new IllegalArgumentException("columns of different lengths");
        }
        if (!(bandwidthMetres > 0 && bandwidthMetres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a bandwidth is more than 0, not " + bandwidthMetres);
        }
        int[] byX = IntStream.range(0, x.length)
                .boxed()
                .sorted((i, j) -> Double.compare(x[i], x[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new KernelDensity(bandwidthMetres, window, sorted(x, byX), sorted(y, byX), sorted(weight, byX));
    }

    private static double[] sorted(double[] column, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> column[i]).toArray();
    }

    /** Events per square metre, without correction. */
    public double raw(double atX, double atY) {
        double reach = REACH * sigma;
        int from = Arrays.binarySearch(x, atX - reach);
        from = from < 0 ? -from - 1 : from;
        while (from > 0 && x[from - 1] >= atX - reach) {
            from--;
        }
        double sum = 0;
        for (int i = from; i < x.length && x[i] <= atX + reach; i++) {
            double dx = x[i] - atX;
            double dy = y[i] - atY;
            double squared = dx * dx + dy * dy;
            if (squared <= reach * reach) {
                sum += weight[i] * Math.exp(-squared / (2 * sigma * sigma));
            }
        }
        return sum / (2 * Math.PI * sigma * sigma);
    }

    /** Events per square metre of the window; NaN outside. */
    public double at(double atX, double atY) {
        return window.contains(atX, atY) ? raw(atX, atY) / window.mass(atX, atY, sigma) : Double.NaN;
    }

    /** {@link #at} for many places, on all processors. */
    public double[] at(double[] xs, double[] ys) {
        return IntStream.range(0, xs.length)
                .parallel()
                .mapToDouble(i -> at(xs[i], ys[i]))
                .toArray();
    }
}
