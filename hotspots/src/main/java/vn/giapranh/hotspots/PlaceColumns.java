package vn.giapranh.hotspots;

import java.util.Map;

/** Where the row of a table is: its coordinates as written, or those of a listed location that it names. */
public abstract sealed class PlaceColumns {

    double x;
    double y;

    /** Coordinates when the table has them, else {@code location}, to be found in the list. */
    public static PlaceColumns of(CsvTable table, Distance distance, ListedLocations listed)
            throws UnreadableTableException {
        return listed.size() == 0 || ListedLocations.Coordinates.areIn(table, distance)
                ? new Written(ListedLocations.Coordinates.of(table, distance))
                : new Named(table, listed);
    }

    /** Finds the place of the row that the table stands on. */
    public abstract void find() throws UnreadableTableException;

    /** Longitude in degrees, or x in metres, of the place that was found. */
    public double x() {
        return x;
    }

    /** Latitude in degrees, or y in metres, of the place that was found. */
    public double y() {
        return y;
    }

    private static final class Written extends PlaceColumns {
        private final ListedLocations.Coordinates coordinates;

        Written(ListedLocations.Coordinates coordinates) {
            this.coordinates = coordinates;
        }

        @Override
        public void find() throws UnreadableTableException {
            x = coordinates.x();
            y = coordinates.y();
        }
    }

    private static final class Named extends PlaceColumns {
        private final CsvTable table;
        private final int column;
        private final ListedLocations listed;
        private final Map<String, Integer> known;

        Named(CsvTable table, ListedLocations listed) throws UnreadableTableException {
            this.table = table;
            this.listed = listed;
            column = table.require("location");
            known = listed.byId();
        }

        @Override
        public void find() throws UnreadableTableException {
            Integer at = known.get(table.text(column));
            if (at == null) {
                throw table.wrong("no location is called '" + table.text(column) + "'");
            }
            x = listed.x().get(at);
            y = listed.y().get(at);
        }
    }
}
