package vn.giapranh.database;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of this process: our own PostgreSQL, or the one an administrator names; ready to serve. */
final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Optional<EmbeddedPostgres> embedded;
    private final PostgresAddress owner;
    private final String serverPassword;

    private Database(Optional<EmbeddedPostgres> embedded, PostgresAddress owner, String serverPassword) {
        this.embedded = embedded;
        this.owner = owner;
        this.serverPassword = serverPassword;
    }

    /** @param named the owner's address of an outside PostgreSQL, or none for our own */
    static Database ready(@Nullable PostgresAddress named, Secrets secrets, DatabaseSettings settings) {
        Optional<EmbeddedPostgres> embedded = Optional.empty();
        PostgresAddress owner = named;
        if (owner == null) {
            EmbeddedPostgres own = embedded(secrets, settings);
            embedded = Optional.of(own);
            owner = own.owner();
        }
        var database = new Database(embedded, owner, secrets.password("database-server"));
        if (!settings.beside()) {
            try {
                new Migrations(owner, settings.modules()).run(database.serverPassword);
            } catch (RuntimeException refused) {
                database.close();
                throw refused;
            }
        }
        return database;
    }

    private static EmbeddedPostgres embedded(Secrets secrets, DatabaseSettings settings) {
        String password = secrets.password("database-owner");
        return settings.beside()
                ? EmbeddedPostgres.visit(settings.data(), password)
                : EmbeddedPostgres.keep(settings.data(), password, EmbeddedPostgres.Durability.DURABLE, PATIENCE);
    }

    /** Whoever makes schemas and roles; never used to serve a request. */
    PostgresAddress owner() {
        return owner;
    }

    /** How the server enters: as the role that owns nothing. */
    PostgresAddress server() {
        return owner.as(Migrations.SERVER, serverPassword);
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
