package vn.giapranh.incident;

import static vn.giapranh.incident.Seen.ATTACHMENTS;
import static vn.giapranh.incident.Seen.BASICS;
import static vn.giapranh.incident.Seen.CONTACT;
import static vn.giapranh.incident.Seen.NARRATIVE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** SQL as the server's own role for a ward, past all of its code: what a server with a bug could ask and do. */
final class WardSql {

    /** Which group the rows of a table belong to; nothing: to none, each ward sees its own. */
    static final Map<String, Set<Seen>> TABLES = Map.ofEntries(
            Map.entry("incident", Set.of(BASICS)),
            Map.entry("access", Set.of(BASICS)),
            Map.entry("event", Set.of(BASICS)),
            Map.entry("handover", Set.of(BASICS)),
            Map.entry("dispute", Set.of(BASICS)),
            Map.entry("custody", Set.of(BASICS)),
            Map.entry("clock", Set.of(BASICS)),
            Map.entry("told", Set.of(BASICS)),
            Map.entry("task", Set.of(BASICS)),
            Map.entry("aid", Set.of(BASICS)),
            Map.entry("likeness", Set.of(BASICS)),
            Map.entry("tracking", Set.of(BASICS)),
            Map.entry("narrative", Set.of(NARRATIVE)),
            Map.entry("photo", Set.of(ATTACHMENTS)),
            Map.entry("contact", Set.of(CONTACT)),
            Map.entry("attempt", Set.of()));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WardSql(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Every table of the module, asked past all of its code. */
    Set<Seen> seen(Actor.Officer actor, SightCase about) {
        return as(actor.unit(), () -> {
            Set<Seen> groups = EnumSet.noneOf(Seen.class);
            TABLES.forEach((table, group) -> {
                if (count(table, about.number()) > 0) {
                    groups.addAll(group);
                }
            });
            return groups;
        });
    }

    int count(String table, IncidentNumber number) {
        String column = switch (table) {
            case "incident" -> "number";
            case "likeness" -> "one";
            default -> "incident";
        };
        return jdbc.sql("select count(" + column + ") from incident." + table + " where " + column + " = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    /** In a transaction that works for the ward. */
    <T> T as(WardId ward, Supplier<T> work) {
        return transaction.execute(_ -> {
            jdbc.sql("select set_config('role', 'giapranh_ward', true), set_config('giapranh.ward', :ward, true)")
                    .param("ward", ward.code())
                    .query()
                    .listOfRows();
            return work.get();
        });
    }

    /** In a transaction with this role and setting, and no ward. */
    <T> T as(String role, String setting, String value, Supplier<T> work) {
        return transaction.execute(_ -> {
            jdbc.sql("select set_config('role', :role, true), set_config(:setting, :value, true)")
                    .param("role", role)
                    .param("setting", setting)
                    .param("value", value)
                    .query()
                    .listOfRows();
            return work.get();
        });
    }
}
