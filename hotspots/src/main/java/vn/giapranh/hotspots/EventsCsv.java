package vn.giapranh.hotspots;

import java.nio.file.Path;
import java.util.List;
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
        return read(file, distance, ListedLocations.NONE, List.of());
    }

    /**
     * The events of a file.
     *
     * @param listed places whose ids the file may name
     * @param strata columns that together make the category; empty for the column {@code category}
     */
    public static Events read(Path file, Distance distance, ListedLocations listed, List<String> strata)
            throws UnreadableTableException {
        Events.Builder events = new Events.Builder(distance);
        CsvTable.read(file, table -> {
            PlaceColumns place = PlaceColumns.of(table, distance, listed);
            int date = table.require("timestamp", "date");
            OptionalInt count = table.find("count");
            OptionalInt category = table.find("category");
            OptionalInt jurisdiction = table.find("jurisdiction");
            int[] categoryColumns = strata.isEmpty() ? category.stream().toArray() : new int[strata.size()];
            for (int i = 0; i < strata.size(); i++) {
                categoryColumns[i] = table.require(strata.get(i));
            }
            return () -> {
                place.find();
                events.add(
                        place.x,
                        place.y,
                        table.day(date),
                        count.isPresent() ? table.count(count.getAsInt()) : 1,
                        table.joined(categoryColumns),
                        jurisdiction.isPresent() ? table.text(jurisdiction.getAsInt()) : "");
            };
        });
        return events.build();
    }
}
