package vn.giapranh.charter.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** All SQL of drafts and of who wrote in them. */
@Repository
class DraftStore {

    private static final String ROW = """
            select id, charter, base_version, purpose, text, version, state, round, started_ward, started_at, changed_at
              from charter.draft
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft as it stands, its text unread. */
    record Row(
            DraftId id,
            String charter,
            Optional<CharterVersionId> base,
            DraftPurpose purpose,
            String text,
            int version,
            DraftState state,
            int round,
            WardId startedBy,
            Instant startedAt,
            Instant changedAt) {}

    void insert(Row row, Collection<WardId> audience) {
        jdbc.sql("""
                        insert into charter.draft
                               (id, charter, base_version, purpose, audience, text, started_at, started_ward, changed_at)
                        values (:id, :charter, :base, :purpose, :audience, :text, :at, :ward, :at)
                        """)
                .param("id", row.id().value())
                .param("charter", row.charter())
                .param("base", row.base().map(CharterVersionId::version).orElse(null), java.sql.Types.INTEGER)
                .param("purpose", row.purpose().name())
                .param("audience", codes(audience))
                .param("text", row.text())
                .param("at", utc(row.startedAt()))
                .param("ward", row.startedBy().code())
                .update();
    }

    Optional<Row> find(DraftId id) {
        return jdbc.sql(ROW + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until this transaction ends. */
    Optional<Row> lock(DraftId id) {
        return jdbc.sql(ROW + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /** The latest changed first. */
    List<Row> list(Collection<DraftState> states, int limit) {
        return jdbc.sql(ROW + " where state = any (:states) order by changed_at desc, id limit :limit")
                .param(
                        "states",
                        new SqlArrayValue(
                                "text", states.stream().map(Enum::name).toArray()))
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    void write(DraftId id, String charter, String text, Collection<WardId> audience, Instant at) {
        jdbc.sql("""
                        update charter.draft
                           set charter = :charter, text = :text, audience = :audience, version = version + 1, changed_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param("charter", charter)
                .param("text", text)
                .param("audience", codes(audience))
                .param("at", utc(at))
                .update();
    }

    /** Into another state; a round begins when it is proposed. */
    void move(DraftId id, DraftState state, Instant at) {
        jdbc.sql("""
                        update charter.draft
                           set state = :state, round = round + :round, version = version + 1, changed_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("round", state == DraftState.PROPOSED ? 1 : 0)
                .param("at", utc(at))
                .update();
    }

    /** Notes that the actor wrote in it; once for a person and ward. */
    void wrote(DraftId id, Actor actor, WardId ward, Instant at) {
        jdbc.sql("""
                        insert into charter.drafter (draft, person, ward, at)
                        values (:draft, :person, :ward, :at)
                        on conflict do nothing
                        """)
                .param("draft", id.value())
                .param("person", actor.mark())
                .param("ward", ward.code())
                .param("at", utc(at))
                .update();
    }

    boolean hasWritten(DraftId id, Actor actor) {
        return jdbc.sql("select exists (select from charter.drafter where draft = :draft and person = :person)")
                .param("draft", id.value())
                .param("person", actor.mark())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        String charter = row.getString("charter");
        Integer base = row.getObject("base_version", Integer.class);
        return new Row(
                new DraftId(row.getObject("id", UUID.class)),
                charter,
                Optional.ofNullable(base).map(version -> new CharterVersionId(charter, version)),
                DraftPurpose.valueOf(row.getString("purpose")),
                row.getString("text"),
                row.getInt("version"),
                DraftState.valueOf(row.getString("state")),
                row.getInt("round"),
                WardId.of(row.getString("started_ward")),
                instant(row, "started_at"),
                instant(row, "changed_at"));
    }

    static SqlArrayValue codes(Collection<WardId> wards) {
        return new SqlArrayValue(
                "text", wards.stream().map(WardId::code).distinct().sorted().toArray());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return java.util.Objects.requireNonNull(at, column).toInstant();
    }
}
