package vn.giapranh.hotspots.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.giapranh.hotspots.UnreadableTableException;

/** The command {@code hotspots}. Each sub-command reads events and prints a table, or one JSON object. */
@Command(
        name = "hotspots",
        description =
                "Where and when incidents cluster: what neighbouring wards see together, and what each sees alone.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:a file or a word of the command cannot be read"},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ScanCommand.class, KnoxCommand.class, GiCommand.class, DensityCommand.class, SurveilCommand.class
        })
public final class HotspotsCommand implements Runnable {

    /** The exit status when a file or a word cannot be read. */
    static final int UNREADABLE = 2;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private HotspotsCommand() {}

    public static void main(String[] args) {
        PrintWriter toOut = new PrintWriter(new PrintStream(System.out, true, StandardCharsets.UTF_8), true);
        PrintWriter toErr = new PrintWriter(new PrintStream(System.err, true, StandardCharsets.UTF_8), true);
        System.exit(run(toOut, toErr, args));
    }

    /** Runs the command with these words; returns the exit status. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new HotspotsCommand()).setOut(out).setErr(err);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof UnreadableTableException || thrown instanceof UnusableFileException) {
                err.println(command.getCommandSpec().qualifiedName() + ": " + thrown.getMessage());
                return UNREADABLE;
            }
            if (thrown instanceof IllegalArgumentException) {
                // What was thrown in another thread is the cause of a copy.
                Throwable cause = thrown.getCause();
                Throwable first = cause != null && cause.getClass() == thrown.getClass() ? cause : thrown;
                return command.getParameterExceptionHandler()
                        .handleParseException(
                                new CommandLine.ParameterException(command, String.valueOf(first.getMessage()), thrown),
                                args);
            }
            throw thrown;
        });
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? see --help");
    }
}
