package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.UnreadableTableException;

/** The words that say which events are meant, the same for several commands. */
final class EventsFile {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EVENTS",
            description =
                    "CSV with the columns lon,lat (x,y with --planar) and timestamp or date; when present category,"
                            + " jurisdiction, count. May be packed (.gz).")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Path file;

    @Option(names = "--category", description = "Only events of this category.")
    private @Nullable String category;

    @Option(names = "--planar", description = "Coordinates x,y are metres on a plane.")
    private boolean planar;

    boolean isPlanar() {
        return planar;
    }

    /** The events wanted; at least one row. */
    Events read() throws UnreadableTableException, UnusableFileException {
        Events all = EventsCsv.read(file, planar ? Distance.PLANAR : Distance.GREAT_CIRCLE);
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

    /** A word of the command that does not fit. */
    CommandLine.ParameterException unfit(IllegalArgumentException why) {
        return new CommandLine.ParameterException(spec.commandLine(), String.valueOf(why.getMessage()), why);
    }

    void print(String text) {
        spec.commandLine().getOut().print(text);
    }
}
