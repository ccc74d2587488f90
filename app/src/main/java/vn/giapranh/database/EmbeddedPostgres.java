package vn.giapranh.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own, on the loopback interface, with its data in {@code postgresql/} below a data directory.
 *
 * <p>What it promises: one PostgreSQL and one keeper per data directory; the data survive a stop, a kill of this process
 * and a kill of PostgreSQL; a PostgreSQL that outlived its keeper is taken over, not started a second time; whoever
 * keeps it stops it. It listens on 127.0.0.1 at a port it finds free, and lets in by password only (SCRAM).
 */
final class EmbeddedPostgres implements AutoCloseable {

    /** Whether a commit has reached the disk when it is acknowledged. */
    enum Durability {
        DURABLE,
        /** For tests: faster, and lost when the machine (not merely a process) stops. */
        FORGETFUL
    }

    static final String OWNER = "giapranh";
    static final String DATABASE = "giapranh";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 3;

    private final Path directory;
    private final Path pgdata;
    private final String password;
    private final Durability durability;
    private final Optional<KeeperLock> lock;
    private final Postmaster postmaster;

    private EmbeddedPostgres(Path directory, String password, Durability durability, Optional<KeeperLock> lock) {
        this.directory = directory;
        this.pgdata = directory.resolve("postgresql");
        this.password = password;
        this.durability = durability;
        this.lock = lock;
        try {
            this.postmaster = lock.isPresent() ? running().orElseGet(this::start) : awaited();
        } catch (IOException cause) {
            lock.ifPresent(KeeperLock::close);
            throw notStarting(cause);
        } catch (RuntimeException refused) {
            lock.ifPresent(KeeperLock::close);
            throw refused;
        }
    }

    /**
     * Starts PostgreSQL, or takes over one that outlived its keeper, and stops it on {@link #close}.
     *
     * @param patience how long to wait for another keeper to leave
     * @throws PostgresException when another keeps this data directory, or PostgreSQL does not start
     */
    static EmbeddedPostgres keep(Path dataDirectory, String password, Durability durability, Duration patience) {
        Path directory = real(dataDirectory);
        KeeperLock lock = KeeperLock.take(directory, patience)
                .orElseThrow(() -> new PostgresException("Giáp Ranh already runs on the data directory " + directory
                        + "; stop it first, or choose another by GIAPRANH_DATA."));
        return new EmbeddedPostgres(directory, password, durability, Optional.of(lock)).entered();
    }

    /**
     * A guest beside the keeper, whose PostgreSQL it never stops; with no keeper there, it keeps it itself.
     *
     * @throws PostgresException when there is no data yet
     */
    static EmbeddedPostgres visit(Path dataDirectory, String password) {
        Path directory = real(dataDirectory);
        if (Files.notExists(directory.resolve("postgresql"))) {
            throw new PostgresException("There is no database in " + directory + " yet: start ./giapranh once first.");
        }
        return new EmbeddedPostgres(directory, password, Durability.DURABLE, KeeperLock.take(directory, Duration.ZERO))
                .entered();
    }

    /** The owner of the database: makes schemas and roles, and is never used to serve a request. */
    PostgresAddress owner() {
        return address(DATABASE);
    }

    PostgresAddress address(String database) {
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database
                + "?sslmode=disable&gssEncMode=disable";
        return new PostgresAddress(url, OWNER, password);
    }

    private static Path real(Path dataDirectory) {
        try {
            return Files.createDirectories(dataDirectory).toRealPath();
        } catch (IOException cause) {
            throw new PostgresException("Cannot make the data directory " + dataDirectory, cause);
        }
    }

    private Optional<Postmaster> running() throws IOException {
        Optional<Postmaster> found = Postmaster.read(pgdata);
        if (found.isEmpty()) {
            return found;
        }
        if (found.get().runsIn(pgdata)) {
            LOG.info(
                    "PostgreSQL still runs as process {}: taking it over",
                    found.get().pid());
            return Optional.of(awaited());
        }
        if (!until(Duration.ofSeconds(30), () -> !Postmaster.anybodyIn(pgdata))) {
            throw new PostgresException("Processes of a killed PostgreSQL still work in " + pgdata);
        }
        Files.deleteIfExists(pgdata.resolve("postmaster.pid"));
        return Optional.empty();
    }

    /** The PostgreSQL that somebody has started here, once it lets in. */
    private Postmaster awaited() throws IOException {
        if (!until(RECOVERY, () -> ready().isPresent())) {
            throw new PostgresException("PostgreSQL in " + pgdata + " is not ready");
        }
        Postmaster ready = ready().orElseThrow();
        if (!ready.runsIn(pgdata)) {
            throw new PostgresException("No PostgreSQL runs in " + pgdata);
        }
        return ready;
    }

    private Optional<Postmaster> ready() {
        try {
            return Postmaster.read(pgdata).filter(Postmaster::ready);
        } catch (IOException beingWritten) {
            return Optional.empty();
        }
    }

    private Postmaster start() {
        try {
            Path programs = PostgresBinaries.unpacked(directory);
            Unprivileged unprivileged = Unprivileged.forDirectory(pgdata);
            if (Files.notExists(pgdata)) {
                initialise(programs, unprivileged);
            }
            for (int tried = 1; ; tried++) {
                Process process = launch(programs, unprivileged);
                until(RECOVERY, () -> !process.isAlive() || ready().isPresent());
                Optional<Postmaster> ready = ready();
                if (process.isAlive() && ready.isPresent()) {
                    return ready.get();
                }
                if (tried == PORTS_TO_TRY) {
                    throw new PostgresException("PostgreSQL does not start: "
                            + Files.readString(directory.resolve("postgresql.out"))
                                    .strip());
                }
            }
        } catch (IOException cause) {
            throw notStarting(cause);
        }
    }

    /** Made beside its place and then moved there: a half-made directory is never mistaken for data. */
    private void initialise(Path programs, Unprivileged unprivileged) throws IOException {
        Path half = directory.resolve("postgresql.half-made");
        FileSystemUtils.deleteRecursively(half);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        unprivileged.own(Files.createDirectory(half, ownerOnly));
        Path passwordFile = Files.createTempFile(directory, "initdb", ".password");
        try {
            Files.writeString(passwordFile, password + "\n");
            unprivileged.own(passwordFile);
            var command = new ArrayList<>(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + OWNER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=vi-VN"));
            if (durability == Durability.FORGETFUL) {
                command.add("--no-sync");
            }
            Shell.run(unprivileged.command(command));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(half, pgdata, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In a session of its own: Ctrl-C on the terminal is for the server, which then stops PostgreSQL last. */
    private Process launch(Path programs, Unprivileged unprivileged) throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(
                unprivileged.command(List.of(programs.resolve("bin/postgres").toString(), "-D", pgdata.toString())));
        PostgresSettings.of(durability, freePort()).forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return new ProcessBuilder(command)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("postgresql.out").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private PostgresException notStarting(Exception cause) {
        return new PostgresException("PostgreSQL in " + pgdata + " does not start: " + cause.getMessage(), cause);
    }

    private EmbeddedPostgres entered() {
        try {
            createDatabase();
            return this;
        } catch (IOException | SQLException cause) {
            close();
            throw notStarting(cause);
        } catch (PostgresException refused) {
            close();
            throw refused;
        }
    }

    /** Also proves that the server behind the port is the one of this directory, not a stranger on a reused port. */
    private void createDatabase() throws SQLException, IOException {
        try (Connection connection = address("postgres").connect();
                Statement statement = connection.createStatement()) {
            Path served = Path.of(first(statement, "show data_directory"));
            if (!Files.isSameFile(served, pgdata)) {
                throw new PostgresException("Port " + postmaster.port() + " serves " + served + ", not " + pgdata);
            }
            String there = first(statement, "select count(*) from pg_database where datname = '" + DATABASE + "'");
            if (there.equals("0")) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Lets no work in progress be lost: what is committed stays, what is not is rolled back. */
    @Override
    public void close() {
        lock.ifPresent(held -> {
            try {
                Optional<ProcessHandle> process = ProcessHandle.of(postmaster.pid());
                if (process.isPresent() && postmaster.runsIn(pgdata)) {
                    Shell.run(List.of("kill", "-INT", Long.toString(postmaster.pid())));
                    process.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception cause) {
                LOG.warn("PostgreSQL did not stop in time; it will recover at the next start", cause);
            } finally {
                held.close();
            }
        });
    }

    private static boolean until(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
