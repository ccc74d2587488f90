package vn.giapranh.hotspots.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The first and the last day, where the command names them. */
public final class Period {

    @Option(names = "--start", description = "The first day of the period (that of the first event).")
    private @Nullable LocalDate start;

    @Option(names = "--end", description = "The last day of the period (that of the last event).")
    private @Nullable LocalDate end;

    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }
}
