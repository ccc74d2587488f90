package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.ListedLocations;
import vn.giapranh.hotspots.UnreadableTableException;

/** The words that say which events are meant, the same for every command. */
final class EventsFile {

    @Parameters(
            paramLabel = "EVENTS",
            description = "CSV with the columns lon,lat (x,y with --planar; location where --locations lists them) and"
                    + " timestamp or date; when present category, jurisdiction, count. May be packed (.gz).")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Path file;

    @Option(names = "--category", description = "Only events of this category.")
    private @Nullable String category;

    @Option(names = "--planar", description = "Coordinates x,y are metres on a plane.")
    private boolean planar;

    boolean isPlanar() {
        return planar;
    }

    Distance distance() {
        return planar ? Distance.PLANAR : Distance.GREAT_CIRCLE;
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** The events wanted; at least one row. */
    Events read() throws UnreadableTableException, UnusableFileException {
        return wanted(readAll(ListedLocations.NONE, List.of()));
    }

    /** The events of every category. */
    Events readAll(ListedLocations listed, List<String> strata) throws UnreadableTableException {
        return EventsCsv.read(file, distance(), listed, strata);
    }

    /** Those of the category that is asked for; at least one row. */
    Events wanted(Events all) throws UnusableFileException {
        String only = category;
        Events wanted = only == null
                ? all
                : all.where(row -> all.category(row).filter(only::equals).isPresent());
        if (wanted.size() == 0) {
            throw new UnusableFileException(
                    file + (only == null ? " has no events" : " has no event of the category '" + only + "'"));
        }
        return wanted;
    }

    /** Those of other categories than the one asked for. */
    Events others(Events all) {
        return all.where(row -> !all.category(row).equals(category()));
    }
}
