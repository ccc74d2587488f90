package vn.giapranh.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giapranh.database.EmbeddedPostgres.Durability;

class EmbeddedPostgresTest {

    private static final String PASSWORD = "a password of the test";

    @TempDir
    Path directory;

    /** The programs, unpacked once for all tests, so that each costs a start and not an unpacking. */
    @BeforeEach
    void lend_the_programs() throws Exception {
        Path unpacked = PostgresBinaries.unpacked(Path.of("target", "test-postgresql"));
        Path here = directory.resolve("postgresql-programs");
        Files.createDirectory(here);
        Files.createSymbolicLink(here.resolve(unpacked.getFileName()), unpacked.toAbsolutePath());
    }

    @Test
    void what_was_committed_is_there_after_a_stop() throws Exception {
        try (var first = keep()) {
            write(first, "before the stop");
        }
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
        try (var second = keep()) {
            assertThat(read(second)).containsExactly("before the stop");
        }
    }

    @Test
    void a_commit_reaches_the_disk_before_it_is_acknowledged() throws Exception {
        try (var postgres = keep()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void what_was_committed_is_there_after_PostgreSQL_was_killed() throws Exception {
        var first = keep();
        write(first, "before the kill");
        long pid = pid();
        Shell.run(List.of("kill", "-KILL", Long.toString(pid)));
        first.close();

        try (var second = keep()) {
            assertThat(pid()).isNotEqualTo(pid);
            assertThat(read(second)).containsExactly("before the kill");
        }
    }

    @Test
    void a_PostgreSQL_that_outlived_its_keeper_is_taken_over_and_stopped() throws Exception {
        Process keeper = anotherKeeper();
        long pid = pid();
        keeper.destroyForcibly().waitFor();

        try (var postgres = keep()) {
            assertThat(pid()).isEqualTo(pid);
            write(postgres, "to the one taken over");
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void a_second_keeper_is_refused_and_a_guest_is_let_in_and_stops_nothing() throws Exception {
        Process keeper = anotherKeeper();
        long pid = pid();
        try {
            assertThatThrownBy(this::keep)
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("already runs on the data directory");
            try (var guest = EmbeddedPostgres.visit(directory, PASSWORD)) {
                write(guest, "by a guest");
            }
            assertThat(new Postmaster(pid, 0, true).runsIn(directory.resolve("postgresql")))
                    .isTrue();
        } finally {
            keeper.destroyForcibly().waitFor();
            keep().close();
        }
    }

    @Test
    void a_process_number_that_now_belongs_to_somebody_else_is_not_taken_for_PostgreSQL() throws Exception {
        keep().close();
        long mine = ProcessHandle.current().pid();
        Files.writeString(
                directory.resolve("postgresql/postmaster.pid"),
                mine + "\n" + directory + "/postgresql\n1\n1\n\n127.0.0.1\n\nready   \n");
        try (var postgres = keep()) {
            assertThat(pid()).isNotEqualTo(mine);
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_making_that_was_cut_short_is_not_taken_for_data() throws Exception {
        Files.createDirectories(directory.resolve("postgresql.half-made/base"));
        try (var postgres = keep()) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void nobody_comes_in_without_the_password_and_from_elsewhere() throws Exception {
        try (var postgres = keep()) {
            assertThatThrownBy(() ->
                            postgres.owner().as("giapranh", "a guess").connect().close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void a_guest_of_nothing_is_told_to_start_first() {
        assertThatThrownBy(() -> EmbeddedPostgres.visit(directory, PASSWORD))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("start ./giapranh once first");
    }

    @Test
    void Vietnamese_words_are_sorted_as_Vietnamese_sorts_them() throws Exception {
        try (var postgres = keep()) {
            assertThat(ask(
                            postgres,
                            "select string_agg(w, ' ' order by w) from unnest('{đa,dy,da,dá,dạ,e}'::text[]) w"))
                    .isEqualTo("da dá dạ dy đa e");
        }
    }

    private EmbeddedPostgres keep() {
        return EmbeddedPostgres.keep(directory, PASSWORD, Durability.DURABLE, Duration.ZERO);
    }

    /** A process of its own, so that it can be killed. */
    private Process anotherKeeper() throws Exception {
        Process keeper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(keeper.inputReader().readLine()).isEqualTo("ready");
        return keeper;
    }

    static final class Keeper {

        private Keeper() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedPostgres.keep(Path.of(arguments[0]), PASSWORD, Durability.DURABLE, Duration.ZERO);
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private long pid() throws Exception {
        return Postmaster.read(directory.resolve("postgresql")).orElseThrow().pid();
    }

    private static void write(EmbeddedPostgres postgres, String words) throws SQLException {
        try (Connection connection = postgres.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (words text)");
            statement.execute("insert into note values ('" + words + "')");
        }
    }

    private static List<String> read(EmbeddedPostgres postgres) throws SQLException {
        return List.of(ask(postgres, "select string_agg(words, ',') from note"));
    }

    private static String ask(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }
}
