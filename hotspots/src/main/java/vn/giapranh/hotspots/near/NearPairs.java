package vn.giapranh.hotspots.near;

import java.util.Arrays;

/** Visits every pair of places within a reach of each other, each pair once; see the package. */
public final class NearPairs {

    /** Is told of a pair. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A pair within reach.
         *
         * @param i the larger number
         * @param j the smaller number
         */
        void pair(int i, int j, double metres);
    }

    private static final int MOST_CUBES_ALONG_AN_AXIS = 1 << 20;
    private static final int NONE = -1;

    private final Places places;
    private final int[][] cube = new int[3][];
    private final int[] newestInSlot;
    private final int[] nextInSlot;

    private NearPairs(Places places, double reachMetres) {
        this.places = places;
        double width = reachMetres;
        double[] least = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double[] along = places.axis(axis);
            least[axis] = Arrays.stream(along).min().orElse(0);
            double extent = Arrays.stream(along).max().orElse(0) - least[axis];
            width = Math.max(width, extent / MOST_CUBES_ALONG_AN_AXIS);
        }
        for (int axis = 0; axis < 3; axis++) {
            cube[axis] = cubes(places.axis(axis), least[axis], width > 0 ? width : 1);
        }
        newestInSlot = new int[Integer.highestOneBit(Math.max(1, places.size())) << 2];
        nextInSlot = new int[places.size()];
        Arrays.fill(newestInSlot, NONE);
    }

    private static int[] cubes(double[] along, double least, double width) {
        int[] cubes = new int[along.length];
        for (int i = 0; i < along.length; i++) {
            cubes[i] = (int) ((along[i] - least) / width);
        }
        return cubes;
    }

    /**
     * Tells of every pair at most so far apart.
     *
     * @param reachMetres finite, not negative; pairs at exactly this distance are told
     */
    public static void visit(Places places, double reachMetres, Visitor visitor) {
        if (!(reachMetres >= 0 && reachMetres < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a reach is finite and not negative, not " + reachMetres);
        }
        NearPairs pairs = new NearPairs(places, reachMetres);
        for (int i = 0; i < places.size(); i++) {
            pairs.compareWithEarlier(i, reachMetres, visitor);
            pairs.put(i);
        }
    }

    private void compareWithEarlier(int i, double reachMetres, Visitor visitor) {
        int tall = places.inAPlane() ? 0 : 1;
        for (int dz = -tall; dz <= tall; dz++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    compareInCube(i, cube[0][i] + dx, cube[1][i] + dy, cube[2][i] + dz, reachMetres, visitor);
                }
            }
        }
    }

    private void compareInCube(int i, int cx, int cy, int cz, double reachMetres, Visitor visitor) {
        for (int j = newestInSlot[slot(cx, cy, cz)]; j != NONE; j = nextInSlot[j]) {
            if (cube[0][j] == cx && cube[1][j] == cy && cube[2][j] == cz) {
                double metres = places.distance(i, j);
                if (metres <= reachMetres) {
                    visitor.pair(i, j, metres);
                }
            }
        }
    }

    private void put(int i) {
        int slot = slot(cube[0][i], cube[1][i], cube[2][i]);
        nextInSlot[i] = newestInSlot[slot];
        newestInSlot[slot] = i;
    }

    private int slot(int cx, int cy, int cz) {
        long key = ((long) cx * 0x9E3779B97F4A7C15L)
                ^ ((long) cy * 0xC2B2AE3D27D4EB4FL)
                ^ ((long) cz * 0x165667B19E3779F9L);
        key ^= key >>> 32;
        return (int) (key * 0xD6E8FEB86659FD93L >>> 32) & (newestInSlot.length - 1);
    }
}
