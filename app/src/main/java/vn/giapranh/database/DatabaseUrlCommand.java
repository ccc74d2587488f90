package vn.giapranh.database;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./giapranh db url}: how an administrator's own tools reach the database, as its owner. */
@Component
class DatabaseUrlCommand implements DatabaseCommand {

    private final Database database;

    DatabaseUrlCommand(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "db url";
    }

    @Override
    public String summary() {
        return "print the database's address with its owner's password, for psql, pg_dump and the like";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println(database.owner().libpq());
        return 0;
    }
}
