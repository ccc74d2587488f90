package vn.giapranh.hotspots;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Places that are looked at whether or not something happened there, in the order of their file.
 *
 * @param ids the name of each, or empty texts
 * @param x longitudes in degrees, or x in metres
 * @param y latitudes in degrees, or y in metres
 */
public record ListedLocations(List<String> ids, List<Double> x, List<Double> y) {

    /** No places. */
    public static final ListedLocations NONE = new ListedLocations(List.of(), List.of(), List.of());

    public ListedLocations {
        ids = List.copyOf(ids);
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (ids.size() != x.size() || x.size() != y.size()) {
            throw new IllegalArgumentException("columns of different length");
        }
    }

    /** Reads {@code lon,lat} (or {@code x,y}) and, when present, {@code location} or {@code id}. */
    public static ListedLocations read(Path file, Distance distance) throws UnreadableTableException {
        List<String> ids = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        Map<String, Long> known = new HashMap<>();
        CsvTable.read(file, table -> {
            Coordinates coordinates = Coordinates.of(table, distance);
            OptionalInt id = table.find("location", "id");
            return () -> {
                String name = id.isPresent() ? table.text(id.getAsInt()) : "";
                if (!name.isEmpty() && known.put(name, 1L) != null) {
                    throw table.wrong("the location " + name + " is listed twice");
                }
                ids.add(name);
                x.add(coordinates.x());
                y.add(coordinates.y());
            };
        });
        return new ListedLocations(ids, x, y);
    }

    /** The number of places. */
    public int size() {
        return ids.size();
    }

    /** Where each named place stands in the lists. */
    public Map<String, Integer> byId() {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty()) {
                at.put(ids.get(i), i);
            }
        }
        return at;
    }

    /** The two columns of coordinates of a table. */
    record Coordinates(CsvTable table, int xColumn, int yColumn, Distance distance) {

        private static final String[] LON = {"lon", "longitude", "lng"};
        private static final String[] LAT = {"lat", "latitude"};

        static Coordinates of(CsvTable table, Distance distance) throws UnreadableTableException {
            return distance == Distance.PLANAR
                    ? new Coordinates(table, table.require("x"), table.require("y"), distance)
                    : new Coordinates(table, table.require(LON), table.require(LAT), distance);
        }

        static boolean areIn(CsvTable table, Distance distance) {
            return distance == Distance.PLANAR
                    ? Arrays.stream(new String[] {"x", "y"})
                            .allMatch(name -> table.find(name).isPresent())
                    : table.find(LON).isPresent() && table.find(LAT).isPresent();
        }

        double x() throws UnreadableTableException {
            return distance == Distance.PLANAR ? table.metres(xColumn) : table.longitude(xColumn);
        }

        double y() throws UnreadableTableException {
            return distance == Distance.PLANAR ? table.metres(yColumn) : table.latitude(yColumn);
        }
    }
}
