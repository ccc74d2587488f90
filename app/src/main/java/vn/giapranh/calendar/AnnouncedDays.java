package vn.giapranh.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The days the government has announced, from {@code calendar/announced.yaml}. */
final class AnnouncedDays {

    private static final String RESOURCE = "/calendar/announced.yaml";

    private AnnouncedDays() {}

    static List<ChangedDay> read() {
        try (InputStream in = Objects.requireNonNull(AnnouncedDays.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Object read = new Load(LoadSettings.builder().setLabel(RESOURCE).build()).loadFromInputStream(in);
            return ((List<?>) read).stream().map(AnnouncedDays::day).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ChangedDay day(Object row) {
        Map<?, ?> fields = (Map<?, ?>) row;
        boolean open = switch (text(fields, "offices")) {
            case "open" -> true;
            case "closed" -> false;
            default -> throw new IllegalArgumentException(RESOURCE + ": offices are open or closed: " + row);
        };
        return new ChangedDay(LocalDate.parse(text(fields, "day")), open, text(fields, "reason"), true);
    }

    private static String text(Map<?, ?> row, String key) {
        return Objects.requireNonNull(row.get(key), key).toString();
    }
}
