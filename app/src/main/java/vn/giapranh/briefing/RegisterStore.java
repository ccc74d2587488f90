package vn.giapranh.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.PaperKind;

/** Registers and their numbers. */
@Repository
class RegisterStore {

    private static final String NUMBERS = """
            select n.office, n.kind, n.term, n.number, n.purpose, n.day, n.taken_at, n.state, n.issued_at, n.cancelled_at,
                   n.reason, p.id as paper
              from briefing.number n
              left join briefing.paper p
                     on p.office = n.office and p.kind = n.kind and p.term = n.term and p.number = n.number
            """;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the register. Its row is locked until the transaction ends; one that fails takes no number. */
    int next(RegisterKey key) {
        return bound("""
                        insert into briefing.register (office, kind, term, last)
                        values (:office, :kind, :term, 1)
                        on conflict (office, kind, term) do update set last = register.last + 1
                        returning last
                        """, key).query(Integer.class).single();
    }

    void insert(RegisterKey key, int number, boolean issued, String purpose, LocalDate day, Instant at) {
        bound("""
                        insert into briefing.number (office, kind, term, number, state, purpose, day, taken_at, issued_at)
                        values (:office, :kind, :term, :number, :state, :purpose, :day, :at,
                                case when :state = 'ISSUED' then cast(:at as timestamptz) end)
                        """, key)
                .param("number", number)
                .param("state", issued ? "ISSUED" : "RESERVED")
                .param("purpose", purpose)
                .param("day", day)
                .param("at", utc(at))
                .update();
    }

    /** False when it is not reserved any more. */
    boolean issue(RegisterKey key, int number, String purpose, Instant at) {
        return bound("""
                        update briefing.number
                           set state = 'ISSUED', issued_at = :at, purpose = :purpose
                         where office = :office and kind = :kind and term = :term and number = :number
                           and state = 'RESERVED'
                        """, key)
                        .param("number", number)
                        .param("purpose", purpose)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** False when it is not reserved any more. */
    boolean cancel(RegisterKey key, int number, String reason, Instant at) {
        return bound("""
                        update briefing.number
                           set state = 'CANCELLED', cancelled_at = :at, reason = :reason
                         where office = :office and kind = :kind and term = :term and number = :number
                           and state = 'RESERVED'
                        """, key)
                        .param("number", number)
                        .param("reason", reason)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    Optional<NumberView> find(RegisterKey key, int number) {
        return bound(
                        NUMBERS
                                + " where n.office = :office and n.kind = :kind and n.term = :term and n.number = :number",
                        key)
                .param("number", number)
                .query((row, _) -> view(row))
                .optional();
    }

    /** The latest first. */
    List<NumberView> list(RegisterKey key, int limit) {
        return bound(
                        NUMBERS
                                + " where n.office = :office and n.kind = :kind and n.term = :term order by n.number desc limit :limit",
                        key)
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    List<NumberView> listReserved(OfficeId office, PaperKind kind) {
        return jdbc.sql(
                        NUMBERS
                                + " where n.office = :office and n.kind = :kind and n.state = 'RESERVED' order by n.term, n.number")
                .param("office", office.value())
                .param("kind", kind.name())
                .query((row, _) -> view(row))
                .list();
    }

    /** The registers of a unit's offices, the newest term first. */
    List<RegisterKey> listRegisters(WardId unit) {
        return jdbc.sql("""
                        select r.office, r.kind, r.term
                          from briefing.register r
                          join briefing.office o on o.id = r.office
                         where o.unit = :unit
                         order by r.term desc, o.system desc, o.name, r.kind
                        """)
                .param("unit", unit.code())
                .query((row, _) -> key(row))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, RegisterKey key) {
        return jdbc.sql(sql)
                .param("office", key.office().value())
                .param("kind", key.kind().name())
                .param("term", key.term());
    }

    private static RegisterKey key(ResultSet row) throws SQLException {
        return new RegisterKey(
                new OfficeId(row.getObject("office", UUID.class)),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("term"));
    }

    private static NumberView view(ResultSet row) throws SQLException {
        NumberView.State state = switch (row.getString("state")) {
            case "RESERVED" -> new NumberView.State.Reserved();
            case "ISSUED" -> new NumberView.State.Issued(instant(row, "issued_at"));
            default -> new NumberView.State.Cancelled(instant(row, "cancelled_at"), row.getString("reason"));
        };
        return new NumberView(
                key(row),
                row.getInt("number"),
                row.getString("purpose"),
                row.getObject("day", LocalDate.class),
                instant(row, "taken_at"),
                Optional.ofNullable(row.getObject("paper", UUID.class)).map(PaperId::new),
                state);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
