package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;

/** Distinct places, by x, then y, whatever the order they came in. */
final class Locations {

    /** The most distinct places; beyond, cells are the way. */
    static final int MOST = 1 << 20;

    final Distance distance;
    final double[] x;
    final double[] y;
    /** On a sphere, the unit vector of each place: three numbers; on a plane empty. */
    private final double[] unit;

    private Locations(Distance distance, double[] x, double[] y) {
        this.distance = distance;
        this.x = x;
        this.y = y;
        unit = new double[distance == Distance.GREAT_CIRCLE ? 3 * x.length : 0];
        for (int i = 0; i < unit.length / 3; i++) {
            double lon = Math.toRadians(x[i]);
            double lat = Math.toRadians(y[i]);
            unit[3 * i] = Math.cos(lat) * Math.cos(lon);
            unit[3 * i + 1] = Math.cos(lat) * Math.sin(lon);
            unit[3 * i + 2] = Math.sin(lat);
        }
    }

    /** The places of all these events and lists. */
    static Locations of(Distance distance, ListedLocations listed, Events... all) {
        Distinct distinct = new Distinct();
        for (Events events : all) {
            for (int i = 0; i < events.size(); i++) {
                distinct.add(events.x(i), events.y(i));
            }
        }
        for (int i = 0; i < listed.size(); i++) {
            distinct.add(listed.x().get(i), listed.y().get(i));
        }
        return distinct.sorted(distance);
    }

    int size() {
        return x.length;
    }

    /** The number of a place that is here. */
    int indexOf(double atX, double atY) {
        int low = 0;
        int high = x.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Double.compare(x[middle], atX + 0.0);
            if (order == 0) {
                order = Double.compare(y[middle], atY + 0.0);
            }
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("no location at " + atX + ", " + atY);
    }

    /** The number of every row's place. */
    int[] indexOf(Events events) {
        int[] at = new int[events.size()];
        for (int i = 0; i < at.length; i++) {
            boolean again = i > 0 && events.x(i) == events.x(i - 1) && events.y(i) == events.y(i - 1);
            at[i] = again ? at[i - 1] : indexOf(events.x(i), events.y(i));
        }
        return at;
    }

    /** Metres between two places; along the great circle from the chord, right to a hundredth of a micrometre in a city. */
    double metres(int a, int b) {
        double squared = squaredStraight(a, b);
        return distance == Distance.PLANAR
                ? Math.sqrt(squared)
                : 2 * Distance.EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
    }

    /** The square of the straight line between two places: on a sphere the chord, in radii. */
    double squaredStraight(int a, int b) {
        if (distance == Distance.PLANAR) {
            double dx = x[a] - x[b];
            double dy = y[a] - y[b];
            return dx * dx + dy * dy;
        }
        double dx = unit[3 * a] - unit[3 * b];
        double dy = unit[3 * a + 1] - unit[3 * b + 1];
        double dz = unit[3 * a + 2] - unit[3 * b + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    /** Metres of a straight line from its square; on a sphere a chord, a millionth of a metre short at a kilometre. */
    double straightMetres(double squaredStraight) {
        return Math.sqrt(squaredStraight) * (distance == Distance.PLANAR ? 1 : Distance.EARTH_RADIUS_METRES);
    }

    /** What {@link #squaredStraight} is at this distance, up to rounding, so that the distance itself is within it. */
    double squaredStraight(double metres) {
        double straight = distance == Distance.PLANAR
                ? metres
                : 2 * Math.sin(Math.min(Math.PI / 2, metres / Distance.EARTH_RADIUS_METRES / 2));
        return straight * straight * (1 + 1e-11);
    }

    /** An open hash table of places. */
    private static final class Distinct {

        private double[] xs = new double[1024];
        private double[] ys = new double[1024];
        private int size;
        private int[] slots = new int[4096];

        void add(double newX, double newY) {
            // Minus zero is zero.
            double px = newX + 0.0;
            double py = newY + 0.0;
            int slot = slotOf(px, py);
            if (slots[slot] != 0) {
                return;
            }
            if (size == MOST) {
                throw new IllegalArgumentException(
                        "there are more than " + MOST + " distinct places: count them in cells (--cells)");
            }
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = px;
            ys[size] = py;
            slots[slot] = ++size;
            if (4 * size > slots.length) {
                slots = new int[2 * slots.length];
                for (int i = 0; i < size; i++) {
                    slots[slotOf(xs[i], ys[i])] = i + 1;
                }
            }
        }

        private int slotOf(double px, double py) {
            long hash = Double.doubleToLongBits(px) * 31 + Double.doubleToLongBits(py);
            hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
            int slot = (int) (hash >>> 40) & (slots.length - 1);
            while (slots[slot] != 0 && !(xs[slots[slot] - 1] == px && ys[slots[slot] - 1] == py)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }

        Locations sorted(Distance distance) {
            double[][] places = new double[size][];
            for (int i = 0; i < size; i++) {
                places[i] = new double[] {xs[i], ys[i]};
            }
            Arrays.sort(places, Arrays::compare);
            double[] sortedX = new double[size];
            double[] sortedY = new double[size];
            for (int i = 0; i < size; i++) {
                sortedX[i] = places[i][0];
                sortedY[i] = places[i][1];
            }
            return new Locations(distance, sortedX, sortedY);
        }
    }
}
