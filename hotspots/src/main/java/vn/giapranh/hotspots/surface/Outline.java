package vn.giapranh.hotspots.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Polygons: shells counter-clockwise, holes clockwise. Polygons may share edges but do not overlap.
 *
 * <p>Rings are cut into runs of edges with a box around each. A run whose box is out of reach sweeps the angle between its
 * ends, whatever lies between.
 */
public final class Outline implements Window {

    private static final int EDGES_A_RUN = 16;

    private final List<Run> runs;

    private Outline(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * An outline of rings.
     *
     * @param rings for each ring its vertices x0, y0, x1, y1, … in metres; the last is joined to the first
     */
    public static Outline of(List<double[]> rings) {
        List<Run> runs = new ArrayList<>();
        for (double[] ring : rings) {
            if (ring.length < 6 || ring.length % 2 != 0) {
                throw new IllegalArgumentException("a ring has at least three vertices");
            }
            int vertices = ring.length / 2;
            for (int from = 0; from < vertices; from += EDGES_A_RUN) {
                runs.add(Run.of(ring, from, Math.min(vertices, from + EDGES_A_RUN)));
            }
        }
        return new Outline(runs);
    }

    @Override
    public boolean contains(double x, double y) {
        int winding = 0;
        for (Run run : runs) {
            winding += run.crossings(x, y);
        }
        return winding > 0;
    }

    @Override
    public double mass(double x, double y, double sigma) {
        double angle = 0;
        for (Run run : runs) {
            angle += run.sweep(x, y, sigma);
        }
        return Math.clamp(angle / (2 * Math.PI), 0, 1);
    }

    /** Edges in a row: one vertex more than edges. */
    private record Run(double[] x, double[] y, double west, double south, double east, double north) {

        static Run of(double[] ring, int from, int to) {
            double[] x = new double[to - from + 1];
            double[] y = new double[to - from + 1];
            double west = Double.POSITIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                int vertex = (from + i) % (ring.length / 2);
                x[i] = ring[2 * vertex];
                y[i] = ring[2 * vertex + 1];
                west = Math.min(west, x[i]);
                south = Math.min(south, y[i]);
                east = Math.max(east, x[i]);
                north = Math.max(north, y[i]);
            }
            return new Run(x, y, west, south, east, north);
        }

        /** Upward crossings of the ray to the east less downward ones. */
        int crossings(double px, double py) {
            if (py < south || py > north || px > east) {
                return 0;
            }
            int crossings = 0;
            for (int i = 1; i < x.length; i++) {
                boolean up = y[i - 1] <= py && py < y[i];
                boolean down = y[i] <= py && py < y[i - 1];
                if (up || down) {
                    double left = (x[i] - x[i - 1]) * (py - y[i - 1]) - (px - x[i - 1]) * (y[i] - y[i - 1]);
                    crossings += up && left > 0 ? 1 : down && left < 0 ? -1 : 0;
                }
            }
            return crossings;
        }

        double sweep(double px, double py, double sigma) {
            double reach = KernelDensity.REACH * sigma;
            if (px < west - reach || px > east + reach || py < south - reach || py > north + reach) {
                return EdgeIntegral.angle(x[0] - px, y[0] - py, x[x.length - 1] - px, y[y.length - 1] - py);
            }
            double sum = 0;
            for (int i = 1; i < x.length; i++) {
                sum += EdgeIntegral.along(x[i - 1] - px, y[i - 1] - py, x[i] - px, y[i] - py, sigma);
            }
            return sum;
        }
    }
}
