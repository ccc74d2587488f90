package vn.giapranh.database;

import java.io.PrintStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code ./giapranh db info}: which database, how large, what waits. */
@Component
class DatabaseInfoCommand implements DatabaseCommand {

    private final Database database;
    private final JdbcClient jdbc;

    DatabaseInfoCommand(Database database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "db info";
    }

    @Override
    public String summary() {
        return "which database this is, how large, and what waits in it";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println("address        " + database.server().url());
        tell(out, "server", "select current_setting('server_version')");
        tell(out, "size", "select pg_size_pretty(pg_database_size(current_database()))");
        tell(out, "connections", "select count(*) from pg_stat_activity where datname = current_database()");
        tell(out, "sessions", "select count(*) from database.spring_session");
        tell(out, "events waiting", "select count(*) from database.event_publication where completion_date is null");
        tell(out, "tasks waiting", "select count(*) from database.scheduled_tasks");
        return 0;
    }

    private void tell(PrintStream out, String what, String query) {
        out.printf("%-14s %s%n", what, jdbc.sql(query).query().singleValue());
    }
}
