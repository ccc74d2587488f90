package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import vn.giapranh.hotspots.Distance;

/** Finds the locations within a radius: sorted by x they need only be looked for in a band, and by y in a part of it. */
final class Nearby {

    /** Nearer to a pole a degree of longitude is too short for bands. */
    private static final double MOST_LATITUDE = 80;

    private static final double SLACK = 1.001;

    /** As many bits as the number of a location has. */
    private static final long INDEX = Locations.MOST - 1;

    private final Locations locations;
    private final double squaredReach;
    private final boolean everywhere;
    private final double reachY;
    private final double columnWidth;
    private final double west;
    /** Where the locations of a column begin in {@link #byColumn}, each column by y. */
    private final int[] firstOfColumn;

    private final int[] byColumn;
    private final ThreadLocal<Found> found;

    Nearby(Locations locations, double radiusMetres) {
        this.locations = locations;
        squaredReach = locations.squaredStraight(radiusMetres);
        double[] x = locations.x;
        double[] y = locations.y;
        double farthestY = Arrays.stream(y).map(Math::abs).max().orElse(0);
        double spanX = x.length == 0 ? 0 : x[x.length - 1] - x[0];
        boolean degrees = locations.distance == Distance.GREAT_CIRCLE;
        reachY = degrees ? Math.toDegrees(radiusMetres / Distance.EARTH_RADIUS_METRES) * SLACK : radiusMetres * SLACK;
        double reachX = degrees ? reachY / Math.cos(Math.toRadians(Math.min(89, farthestY + reachY))) : reachY;
        everywhere = !(reachX < spanX / 4) || degrees && (farthestY + reachY > MOST_LATITUDE || spanX > 180);
        west = x.length == 0 ? 0 : x[0];
        columnWidth = Math.max(reachX, spanX / 100_000);
        int columns = everywhere ? 0 : (int) (spanX / columnWidth) + 1;
        firstOfColumn = new int[columns + 1];
        byColumn = new int[everywhere ? 0 : x.length];
        if (!everywhere) {
            fillColumns(columns);
        }
        found = ThreadLocal.withInitial(() -> new Found(64));
    }

    private void fillColumns(int columns) {
        // By x already, so each column is a run of locations.
        int at = 0;
        for (int column = 0; column < columns; column++) {
            int from = at;
            while (at < byColumn.length && column(locations.x[at]) == column) {
                at++;
            }
            sortByY(from, at);
            firstOfColumn[column + 1] = at;
        }
    }

    private void sortByY(int from, int to) {
        // The order of y, the last bits of which make room for the number.
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToRawLongBits(locations.y[from + i] + 0.0);
            keys[i] = (bits < 0 ? bits ^ Long.MAX_VALUE : bits) & ~INDEX | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            int location = from + (int) (keys[i] & INDEX);
            int at = from + i;
            while (at > from && locations.y[byColumn[at - 1]] > locations.y[location]) {
                byColumn[at] = byColumn[at - 1];
                at--;
            }
            byColumn[at] = location;
        }
    }

    private int column(double x) {
        return (int) ((x - west) / columnWidth);
    }

    /** What the last search of this thread found. */
    Found found() {
        return found.get();
    }

    /** Looks around a centre; returns how many locations are within the radius, itself included. */
    int find(int centre) {
        Found near = found.get();
        near.size = 0;
        if (everywhere) {
            for (int i = 0; i < locations.size(); i++) {
                take(near, centre, i);
            }
            return near.size;
        }
        int column = column(locations.x[centre]);
        for (int c = Math.max(0, column - 1); c <= Math.min(firstOfColumn.length - 2, column + 1); c++) {
            int to = firstOfColumn[c + 1];
            for (int i = southmost(c, locations.y[centre] - reachY); i < to; i++) {
                int candidate = byColumn[i];
                if (locations.y[candidate] > locations.y[centre] + reachY) {
                    break;
                }
                take(near, centre, candidate);
            }
        }
        return near.size;
    }

    private int southmost(int column, double y) {
        int low = firstOfColumn[column];
        int high = firstOfColumn[column + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (locations.y[byColumn[middle]] < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void take(Found near, int centre, int candidate) {
        double squared = locations.squaredStraight(centre, candidate);
        if (squared <= squaredReach) {
            near.add(candidate, locations.straightMetres(squared));
        }
    }

    /** Locations and their distances along straight lines. */
    static final class Found {

        private static final int CROWDED = 24;

        int[] location;
        double[] metres;
        int size;
        private int[] order = {};
        private int[] shareOf = {};
        private int[] end = {};

        Found(int capacity) {
            location = new int[capacity];
            metres = new double[capacity];
        }

        private void add(int newLocation, double newMetres) {
            if (size == location.length) {
                location = Arrays.copyOf(location, 2 * size);
                metres = Arrays.copyOf(metres, 2 * size);
            }
            location[size] = newLocation;
            metres[size++] = newMetres;
        }

        /**
         * Positions by distance. Over an even ground the squares of the distances are even too, so a share of the largest
         * square tells about where a position comes to stand; what is crowded there is sorted, and then all is put right.
         */
        int[] order() {
            if (order.length < size) {
                order = new int[size + (size >> 1)];
                shareOf = new int[order.length];
                end = new int[order.length + 1];
            }
            if (size > 0) {
                spread();
            }
            for (int i = 1; i < size; i++) {
                int position = order[i];
                int at = i;
                while (at > 0 && metres[order[at - 1]] > metres[position]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = position;
            }
            return order;
        }

        private void spread() {
            double farthest = 0;
            for (int i = 0; i < size; i++) {
                farthest = Math.max(farthest, metres[i]);
            }
            double toShare = farthest > 0 ? (size - 0.5) / (farthest * farthest) : 0;
            Arrays.fill(end, 0, size + 1, 0);
            for (int i = 0; i < size; i++) {
                shareOf[i] = (int) (metres[i] * metres[i] * toShare);
                end[shareOf[i] + 1]++;
            }
            int most = 0;
            for (int share = 0; share < size; share++) {
                most = Math.max(most, end[share + 1]);
                end[share + 1] += end[share];
            }
            for (int i = 0; i < size; i++) {
                order[end[shareOf[i]]++] = i;
            }
            if (most > CROWDED) {
                sortCrowded();
            }
        }

        /** Sorts the crowded shares; each ends where the next one begins. */
        private void sortCrowded() {
            for (int share = 0, from = 0; share < size; from = end[share++]) {
                if (end[share] - from > CROWDED) {
                    long[] keys = new long[end[share] - from];
                    for (int i = 0; i < keys.length; i++) {
                        int position = order[from + i];
                        keys[i] = Double.doubleToRawLongBits(metres[position]) & ~INDEX | position;
                    }
                    Arrays.sort(keys);
                    for (int i = 0; i < keys.length; i++) {
                        order[from + i] = (int) (keys[i] & INDEX);
                    }
                }
            }
        }

        void sortByLocation(int[] positions, int from, int to) {
            for (int i = from + 1; i < to; i++) {
                int position = positions[i];
                int at = i;
                while (at > from && location[positions[at - 1]] > location[position]) {
                    positions[at] = positions[at - 1];
                    at--;
                }
                positions[at] = position;
            }
        }
    }
}
