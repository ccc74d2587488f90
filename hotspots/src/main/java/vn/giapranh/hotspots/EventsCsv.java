package vn.giapranh.hotspots;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads events from CSV.
 *
 * <p>Columns by name: {@code lon,lat} in degrees (on a plane {@code x,y} in metres), or {@code location} when places are
 * listed; {@code timestamp} or {@code date}; when present {@code category}, {@code jurisdiction} and {@code count}.
 * Everything that cannot be read is refused with its line; no row is ever left out in silence.
 */
public final class EventsCsv {

    private EventsCsv() {}

    /** The events of a file. */
    public static Events read(Path file, Distance distance) throws UnreadableTableException {
        return read(file, distance, ListedLocations.NONE);
    }

    /** The events of a file, which may name its places by the ids of these. */
    public static Events read(Path file, Distance distance, ListedLocations listed) throws UnreadableTableException {
        Events.Builder events = new Events.Builder(distance);
        CsvTable.read(file, table -> {
            Place place = ListedLocations.Coordinates.areIn(table, distance) || listed.size() == 0
                    ? written(ListedLocations.Coordinates.of(table, distance))
                    : named(table, listed);
            int date = table.require("timestamp", "date");
            OptionalInt count = table.find("count");
            OptionalInt category = table.find("category");
            OptionalInt jurisdiction = table.find("jurisdiction");
            return () -> {
                place.find();
                events.add(
                        place.x,
                        place.y,
                        table.day(date),
                        count.isPresent() ? table.count(count.getAsInt()) : 1,
                        category.isPresent() ? table.text(category.getAsInt()) : "",
                        jurisdiction.isPresent() ? table.text(jurisdiction.getAsInt()) : "");
            };
        });
        return events.build();
    }

    /** Where the row happened. */
    private abstract static class Place {
        double x;
        double y;

        abstract void find() throws UnreadableTableException;
    }

    private static Place written(ListedLocations.Coordinates coordinates) {
        return new Place() {
            @Override
            void find() throws UnreadableTableException {
                x = coordinates.x();
                y = coordinates.y();
            }
        };
    }

    private static Place named(CsvTable table, ListedLocations listed) throws UnreadableTableException {
        int column = table.require("location");
        Map<String, Integer> known = listed.byId();
        return new Place() {
            @Override
            void find() throws UnreadableTableException {
                Integer at = known.get(table.text(column));
                if (at == null) {
                    throw table.wrong("no location is called '" + table.text(column) + "'");
                }
                x = listed.x().get(at);
                y = listed.y().get(at);
            }
        };
    }
}
