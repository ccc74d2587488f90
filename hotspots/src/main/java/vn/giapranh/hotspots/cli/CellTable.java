package vn.giapranh.hotspots.cli;

import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Events;

/** Every cell of the rectangle around the events, those without events too: by row from the south, then column. */
record CellTable(double[] x, double[] y, double[] count) {

    private static final long MOST_CELLS = 4_000_000;

    static CellTable of(Events events, double sideMetres) {
        Cells cells = Cells.over(events, sideMetres);
        long west = Long.MAX_VALUE;
        long south = Long.MAX_VALUE;
        long east = Long.MIN_VALUE;
        long north = Long.MIN_VALUE;
        for (int i = 0; i < events.size(); i++) {
            west = Math.min(west, cells.column(events.x(i)));
            east = Math.max(east, cells.column(events.x(i)));
            south = Math.min(south, cells.row(events.y(i)));
            north = Math.max(north, cells.row(events.y(i)));
        }
        long columns = east - west + 1;
        long rows = north - south + 1;
        if (columns > MOST_CELLS || rows > MOST_CELLS || columns * rows > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "the events reach over more than " + MOST_CELLS + " cells: take larger ones");
        }
        int n = (int) (columns * rows);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] count = new double[n];
        for (int cell = 0; cell < n; cell++) {
            x[cell] = cells.centreX(west + cell % columns);
            y[cell] = cells.centreY(south + cell / columns);
        }
        for (int i = 0; i < events.size(); i++) {
            long cell = (cells.row(events.y(i)) - south) * columns + cells.column(events.x(i)) - west;
            count[(int) cell] += events.count(i);
        }
        return new CellTable(x, y, count);
    }

    int size() {
        return x.length;
    }
}
