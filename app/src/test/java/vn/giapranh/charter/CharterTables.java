package vn.giapranh.charter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giapranh.database.FreshDatabase;

/** The tables of this module, which only a test may empty. */
public final class CharterTables {

    private CharterTables() {}

    /** No charter, no draft, as before the first. */
    public static void empty(FreshDatabase database) {
        List<String> tables = database.asOwner()
                .sql("""
                        select 'charter.' || tablename from pg_tables
                         where schemaname = 'charter' and tablename not in ('flyway_history', 'revision')
                        """)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
        String freed = tables.stream()
                .map(table -> "alter table " + table + " disable trigger user; ")
                .collect(Collectors.joining());
        database.asOwner()
                .sql(freed + "truncate " + String.join(", ", tables) + " cascade; "
                        + freed.replace(" disable ", " enable ")
                        + "update charter.revision set value = gen_random_uuid()")
                .update();
    }

    /** Does to a table what its triggers and references refuse. */
    public static void unguarded(FreshDatabase database, String table, String statement) {
        List<String> references = database.asOwner()
                .sql("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                          from pg_constraint
                         where contype = 'f' and 'charter'::regnamespace = connamespace
                        """)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
        references.forEach(each -> database.asOwner().sql(each).update());
        String of = "alter table charter." + table;
        database.asOwner().sql(of + " disable trigger user").update();
        database.asOwner().sql(statement).update();
        database.asOwner().sql(of + " enable trigger user").update();
    }
}
