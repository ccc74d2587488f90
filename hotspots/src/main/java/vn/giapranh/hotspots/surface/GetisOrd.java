package vn.giapranh.hotspots.surface;

import java.util.Arrays;
import vn.giapranh.hotspots.near.NearPairs;
import vn.giapranh.hotspots.near.Places;

/** Local statistics of Getis and Ord with a distance band; see the package. */
public final class GetisOrd {

    private final double[] values;
    private final double[] around;
    private final int[] neighbours;

    private GetisOrd(double[] values) {
        this.values = values;
        this.around = new double[values.length];
        this.neighbours = new int[values.length];
    }

    /**
     * Looks around every place.
     *
     * @param values one finite value for each place
     * @param bandMetres places at most so far apart are neighbours
     */
    public static GetisOrd of(Places places, double[] values, double bandMetres) {
        if (values.length != places.size()) {
            throw new IllegalArgumentException(places.size() + " places, but " + values.length + " values");
        }
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a value is no finite number");
        }
        GetisOrd local = new GetisOrd(values.clone());
        NearPairs.visit(places, bandMetres, (i, j, metres) -> {
            local.meet(i, j);
            local.meet(j, i);
        });
        return local;
    }

    private void meet(int i, int j) {
        around[i] += values[j];
        neighbours[i]++;
    }

    /** How many other places are in the band around each. */
    public int[] neighbours() {
        return neighbours.clone();
    }

    /** The z scores of G&#7522;, which leaves the place itself out. */
    public double[] gi() {
        double sum = Arrays.stream(values).sum();
        double squares = sumOfSquares();
        double[] z = new double[values.length];
        for (int i = 0; i < z.length; i++) {
            double own = values[i];
            z[i] = score(around[i], neighbours[i], sum - own, squares - own * own, values.length - 1);
        }
        return z;
    }

    /** The z scores of G&#7522;*, in which a place is its own neighbour. */
    public double[] giStar() {
        double sum = Arrays.stream(values).sum();
        double squares = sumOfSquares();
        double[] z = new double[values.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = score(around[i] + values[i], neighbours[i] + 1, sum, squares, values.length);
        }
        return z;
    }

    private double sumOfSquares() {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    private static double score(double around, double weights, double sum, double squares, int m) {
        double mean = sum / m;
        double variance = squares / m - mean * mean;
        double spread = variance * (m * weights - weights * weights) / (m - 1);
        boolean defined = m >= 2 && weights < m && variance > 1e-12 * (squares / m) && spread > 0;
        return defined ? (around - weights * mean) / Math.sqrt(spread) : Double.NaN;
    }
}
