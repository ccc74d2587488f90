package vn.giapranh.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Brings a database to the shape this version needs, as its owner: roles and extensions ({@code db/bootstrap.sql}), then
 * the migrations of every module in order, each in the schema named as the module with a history of its own. May run on
 * several nodes at once: one works, the others wait.
 */
final class Migrations {

    /** The login of the server: owns nothing, sees nothing until it has said for whom. */
    static final String SERVER = "giapranh_server";

    private static final long BOOTSTRAP_LOCK = 0x67696170L;

    private final PostgresAddress owner;
    private final List<String> modules;

    /** @param modules every module that has a schema, a module after those it refers to */
    Migrations(PostgresAddress owner, List<String> modules) {
        this.owner = owner;
        this.modules = List.copyOf(modules);
    }

    void run(String serverPassword) {
        try (Connection connection = owner.connect()) {
            bootstrap(connection, serverPassword);
        } catch (SQLException cause) {
            throw new PostgresException("Cannot prepare the database " + owner + ": " + cause.getMessage(), cause);
        }
        modules.forEach(this::migrate);
    }

    private void bootstrap(Connection connection, String serverPassword) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + BOOTSTRAP_LOCK + ")");
            ScriptUtils.executeSqlScript(
                    connection,
                    new org.springframework.core.io.support.EncodedResource(new ClassPathResource("db/bootstrap.sql")),
                    false,
                    false,
                    "--",
                    ScriptUtils.EOF_STATEMENT_SEPARATOR,
                    "/*",
                    "*/");
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(SERVER, serverPassword.toCharArray(), "scram-sha-256");
            connection.commit();
        }
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(new SimpleDriverDataSource(new org.postgresql.Driver(), owner.url(), owner.properties()))
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .table("flyway_history")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
