package vn.giapranh.borders;

import java.util.Arrays;

/** Collects which lines come near which cells of a grid; near is never missed, and may be said once too often. */
final class CellSweep {

    /** Places are mapped to cells with rounding; a cell is therefore taken this much larger, in cells. */
    private static final double SLACK = 1e-6;

    private final Grid grid;
    private long[] pairs = new long[1 << 16];
    private int size;

    CellSweep(Grid grid) {
        this.grid = grid;
    }

    /** Notes the line for every cell that the box around a part of it, widened on all sides, touches. */
    void add(int line, double lon0, double lat0, double lon1, double lat1, double widenLon, double widenLat) {
        double x0 = (lon0 - grid.west) * grid.cellsPerLon;
        double y0 = (lat0 - grid.south) * grid.cellsPerLat;
        double x1 = (lon1 - grid.west) * grid.cellsPerLon;
        double y1 = (lat1 - grid.south) * grid.cellsPerLat;
        double widenX = widenLon * grid.cellsPerLon + SLACK;
        double widenY = widenLat * grid.cellsPerLat + SLACK;
        int firstRow = clamp(Math.min(y0, y1) - widenY, grid.rows);
        int lastRow = clamp(Math.max(y0, y1) + widenY, grid.rows);
        for (int row = firstRow; row <= lastRow; row++) {
            double from = along(y0, y1, row - widenY);
            double to = along(y0, y1, row + 1 + widenY);
            if (y0 == y1) {
                from = 0;
                to = 1;
            }
            double a = x0 + from * (x1 - x0);
            double b = x0 + to * (x1 - x0);
            int firstColumn = clamp(Math.min(a, b) - widenX, grid.columns);
            int lastColumn = clamp(Math.max(a, b) + widenX, grid.columns);
            for (int column = firstColumn; column <= lastColumn; column++) {
                note(row * grid.columns + column, line);
            }
        }
    }

    /** The notes, ordered by cell, then by line. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    static int cellOf(long note) {
        return (int) (note >>> 32);
    }

    static int lineOf(long note) {
        return (int) note;
    }

    private void note(int cell, int line) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) cell << 32 | line;
    }

    private static double along(double from, double to, double value) {
        return Math.clamp((value - from) / (to - from), 0.0, 1.0);
    }

    private static int clamp(double value, int count) {
        return (int) Math.clamp(Math.floor(value), 0, count - 1);
    }
}
