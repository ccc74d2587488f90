package vn.giapranh.hotspots.near;

import static vn.giapranh.hotspots.Distance.EARTH_RADIUS_METRES;

/** Numbered places with a distance between any two. Immutable. */
public final class Places {

    private final Metric metric;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    private Places(Metric metric, double[] x, double[] y, double[] z) {
        this.metric = metric;
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /**
     * Places from columns of equal length.
     *
     * @param first x in metres, or longitude in degrees for {@link Metric#GREAT_CIRCLE}
     * @param second y in metres, or latitude in degrees
     */
    public static Places of(double[] first, double[] second, Metric metric) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " first and " + second.length + " second coordinates");
        }
        for (int i = 0; i < first.length; i++) {
            if (!Double.isFinite(first[i]) || !Double.isFinite(second[i])) {
                throw new IllegalArgumentException("place " + i + " has a coordinate that is no finite number");
            }
        }
        return metric == Metric.GREAT_CIRCLE
                ? onTheSphere(first, second)
                : new Places(metric, first.clone(), second.clone(), new double[first.length]);
    }

    private static Places onTheSphere(double[] lon, double[] lat) {
        int n = lon.length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            if (Math.abs(lat[i]) > 90) {
                throw new IllegalArgumentException("place " + i + " has latitude " + lat[i]);
            }
            double cos = Math.cos(Math.toRadians(lat[i]));
            x[i] = EARTH_RADIUS_METRES * cos * Math.cos(Math.toRadians(lon[i]));
            y[i] = EARTH_RADIUS_METRES * cos * Math.sin(Math.toRadians(lon[i]));
            z[i] = EARTH_RADIUS_METRES * Math.sin(Math.toRadians(lat[i]));
        }
        return new Places(Metric.GREAT_CIRCLE, x, y, z);
    }

    /** How many there are; they are numbered from 0. */
    public int size() {
        return x.length;
    }

    /** Metres between two places. */
    public double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return switch (metric) {
            case EUCLIDEAN -> Math.sqrt(dx * dx + dy * dy);
            case MANHATTAN -> Math.abs(dx) + Math.abs(dy);
            case GREAT_CIRCLE -> {
                double dz = z[i] - z[j];
                double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
                yield 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, chord / (2 * EARTH_RADIUS_METRES)));
            }
        };
    }

    boolean inAPlane() {
        return metric != Metric.GREAT_CIRCLE;
    }

    /** The coordinate along an axis 0, 1 or 2 of the space in which the cubes are. */
    double[] axis(int axis) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }
}
