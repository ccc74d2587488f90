package vn.giapranh.borders.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.Coverage;
import vn.giapranh.borders.Fault;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;

/** Prints the shared borders of a file of wards and the faults of its coverage. */
@Command(
        name = "borders",
        description = "The borders that the wards of a GeoJSON file share, and where the wards do not fit together.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the wards are a valid coverage",
            "1:there are faults",
            "2:the file or a word of the command cannot be read"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class BordersCommand implements Callable<Integer> {

    private static final int VALID = 0;
    private static final int FAULTS = 1;
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "GeoJSON (RFC 7946) of wards; may be packed (.gz).")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Path file;

    @Option(names = "--depth", defaultValue = "150", description = "Depth of the zones in metres (${DEFAULT-VALUE}).")
    private double depthMetres;

    @Option(
            names = "--tolerance",
            defaultValue = "0.5",
            description = "Width in metres up to which an open strip between two wards is a gap (${DEFAULT-VALUE}).")
    private double toleranceMetres;

    @Option(names = "--json", description = "Print one JSON object instead of the tables.")
    private boolean json;

    @Option(names = "--out", paramLabel = "OUT", description = "Write borders and zones to this file as GeoJSON.")
    private @Nullable Path out;

    private BordersCommand() {}

    public static void main(String[] args) {
        PrintWriter toOut = new PrintWriter(new PrintStream(System.out, true, StandardCharsets.UTF_8), true);
        PrintWriter toErr = new PrintWriter(new PrintStream(System.err, true, StandardCharsets.UTF_8), true);
        System.exit(run(toOut, toErr, args));
    }

    /** Runs the command with these words; returns the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int status =
                new CommandLine(new BordersCommand()).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public Integer call() {
        require(
                depthMetres > 0 && depthMetres <= BorderIndex.DEEPEST_ZONE_METRES,
                "--depth is more than 0 and at most " + BorderIndex.DEEPEST_ZONE_METRES + " metres");
        require(toleranceMetres >= 0 && toleranceMetres <= 100, "--tolerance is 0 to 100 metres");
        List<Ward> wards;
        try {
            wards = GeoJsonWards.read(file);
        } catch (UnreadableBoundariesException e) {
            spec.commandLine().getErr().println("borders: " + file + ": " + e.getMessage());
            return UNREADABLE;
        }
        List<Border> borders = SharedBorders.derive(wards);
        List<Fault> faults = Coverage.validate(wards, toleranceMetres);
        if (out != null) {
            try {
                Files.writeString(out, SharedBorders.toGeoJson(borders, border -> depthMetres));
            } catch (IOException e) {
                spec.commandLine().getErr().println("borders: " + out + " cannot be written: " + e.getMessage());
                return UNREADABLE;
            }
        }
        BordersReport report = new BordersReport(wards, borders, faults);
        spec.commandLine().getOut().print(json ? report.json() : report.text());
        return faults.isEmpty() ? VALID : FAULTS;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new CommandLine.ParameterException(spec.commandLine(), otherwise);
        }
    }
}
