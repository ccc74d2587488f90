package vn.giapranh.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} in a data directory says: the server that runs there, or ran there when it was killed.
 * Source: the PostgreSQL manual, "Database File Layout", and {@code miscadmin.h}.
 */
record Postmaster(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty when there is none, or none that has been written to its end. */
    static Optional<Postmaster> read(Path pgdata) throws IOException {
        Path file = pgdata.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return Optional.of(new Postmaster(
                Long.parseLong(lines.get(PID).strip()),
                Integer.parseInt(lines.get(PORT).strip()),
                ready));
    }

    /**
     * Whether the process with this number is a PostgreSQL that works in the directory. After a crash or a restart of
     * the machine the number may belong to anybody.
     */
    boolean runsIn(Path pgdata) {
        return isPostgres(pid) && worksIn(pid, pgdata);
    }

    /** Whether any process still works in the directory: the children outlive a killed postmaster for a moment. */
    static boolean anybodyIn(Path pgdata) {
        return ProcessHandle.allProcesses().anyMatch(process -> worksIn(process.pid(), pgdata));
    }

    private static boolean isPostgres(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "exe"))
                    .getFileName()
                    .toString()
                    .startsWith("postgres");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static boolean worksIn(long pid, Path pgdata) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), pgdata);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
