package vn.giapranh.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL that a server process of ours keeps in its data directory, from outside. */
public record KeptDatabase(Path data) {

    /** Its main process; empty while none runs there. */
    public Optional<ProcessHandle> postmaster() throws IOException {
        Path pgdata = data.resolve("postgresql").toRealPath();
        return Postmaster.read(pgdata)
                .filter(found -> found.runsIn(pgdata))
                .flatMap(found -> ProcessHandle.of(found.pid()));
    }

    /** As the owner, past every policy. */
    public DataSource owner() throws IOException {
        int port = Postmaster.read(data.resolve("postgresql")).orElseThrow().port();
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE,
                EmbeddedPostgres.OWNER,
                Secrets.kept(data).password("database-owner"));
    }
}
