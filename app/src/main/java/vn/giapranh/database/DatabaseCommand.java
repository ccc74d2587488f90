package vn.giapranh.database;

import java.io.PrintStream;
import java.util.List;

/**
 * A sub-command of the launcher that works on the database, beside a running server or without one: {@code ./giapranh
 * audit verify}. A module contributes one as a bean. The process has no web server, no scheduler and runs no migration;
 * only the beans that the command asks for are made, so it answers in about two seconds.
 */
public interface DatabaseCommand {

    /** The words after {@code ./giapranh}, for example {@code tokens} or {@code audit verify}. */
    String name();

    /** One line for {@code ./giapranh --help}. */
    String summary();

    /**
     * Does it.
     *
     * @param arguments what stands after the name
     * @param out where the answer goes, in UTF-8; nothing else is printed there
     * @return the exit code: 0 done or found right, 1 found wrong, 2 cannot be done
     */
    int run(List<String> arguments, PrintStream out);
}
