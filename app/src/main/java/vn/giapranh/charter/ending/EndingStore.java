package vn.giapranh.charter.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** All SQL of proposals to end a charter. */
@Repository
class EndingStore {

    private final JdbcClient jdbc;

    EndingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, EndingView ending) {
        jdbc.sql("""
                        insert into charter.ending (id, charter, version, last_day, reasons, parties, proposed_at, person, ward)
                        values (:id, :charter, :version, :day, :reasons, :parties, :at, :person, :ward)
                        """)
                .param("id", ending.id())
                .param("charter", ending.version().charter())
                .param("version", ending.version().version())
                .param("day", ending.lastDay())
                .param("reasons", ending.reasons())
                .param(
                        "parties",
                        new SqlArrayValue(
                                "text",
                                ending.parties().stream().map(WardId::code).toArray()))
                .param("at", ending.proposedAt().atOffset(ZoneOffset.UTC))
                .param("person", actor.mark())
                .param("ward", ending.proposedBy().code())
                .update();
    }

    /** Of a charter, the latest first. */
    List<EndingView> list(String charter) {
        return jdbc.sql("select * from charter.ending where charter = :charter order by proposed_at desc")
                .param("charter", charter)
                .query((row, _) -> view(row))
                .list();
    }

    /** Nobody else acts on it until this transaction ends. */
    Optional<EndingView> lock(UUID id) {
        return jdbc.sql("select * from charter.ending where id = :id for update")
                .param("id", id)
                .query((row, _) -> view(row))
                .optional();
    }

    void agree(UUID id, Actor actor, WardId ward, Instant at) {
        jdbc.sql("insert into charter.ending_consent (ending, ward, person, at) values (:id, :ward, :person, :at)")
                .param("id", id)
                .param("ward", ward.code())
                .param("person", actor.mark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID id, EndingView.State state) {
        jdbc.sql("update charter.ending set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    private EndingView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new EndingView(
                id,
                new CharterVersionId(row.getString("charter"), row.getInt("version")),
                row.getObject("last_day", LocalDate.class),
                row.getString("reasons"),
                Arrays.stream((String[]) row.getArray("parties").getArray())
                        .map(WardId::of)
                        .toList(),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                WardId.of(row.getString("ward")),
                EndingView.State.valueOf(row.getString("state")),
                consents(id));
    }

    private Map<WardId, Instant> consents(UUID id) {
        Map<WardId, Instant> consents = new TreeMap<>();
        jdbc.sql("select ward, at from charter.ending_consent where ending = :id")
                .param("id", id)
                .query((row, _) -> consents.put(
                        WardId.of(row.getString("ward")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return consents;
    }
}
