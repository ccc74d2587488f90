package vn.giapranh.hotspots.spark.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.hotspots.UnreadableTableException;

/** The command {@code hotspots-spark}. Each sub-command prints JSON. */
@Command(
        name = "hotspots-spark",
        description = "The scan of hotspots on Apache Spark: for a country, or one scan on many machines.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:a file or a word of the command cannot be read"},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CountryCommand.class, SpreadCommand.class})
public final class HotspotsSparkCommand implements Runnable {

    private static final int UNREADABLE = 2;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private HotspotsSparkCommand() {}

    public static void main(String[] args) {
        PrintWriter toOut = new PrintWriter(new PrintStream(System.out, true, StandardCharsets.UTF_8), true);
        PrintWriter toErr = new PrintWriter(new PrintStream(System.err, true, StandardCharsets.UTF_8), true);
        System.exit(run(toOut, toErr, args));
    }

    /** Runs the command with these words; returns the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line =
                new CommandLine(new HotspotsSparkCommand()).setOut(out).setErr(err);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            Optional<Throwable> readable = forPeople(thrown);
            if (readable.isEmpty()) {
                throw thrown;
            }
            err.println(command.getCommandSpec().qualifiedName() + ": "
                    + readable.get().getMessage());
            return UNREADABLE;
        });
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    /** What went wrong in words for a person; a failed task carries it as its cause. */
    private static Optional<Throwable> forPeople(Throwable thrown) {
        Optional<Throwable> found = Optional.empty();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof UnreadableTableException
                    || each instanceof UnreadableBoundariesException
                    || each instanceof IllegalArgumentException) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? see --help");
    }
}
