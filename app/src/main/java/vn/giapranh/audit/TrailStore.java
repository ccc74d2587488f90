package vn.giapranh.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** All SQL that writes and reads the trail; the SQL of its check is in {@link CheckStore}. */
@Repository
class TrailStore {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    TrailStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Chains the events in the given order, in one round trip. */
    void append(List<DomainEvent> events) {
        jdbc.batchUpdate(
                "call audit.append(?, ?, ?, ?, ?, ?, ?)", events, Math.max(1, events.size()), (statement, event) -> {
                    statement.setString(1, event.stream());
                    statement.setObject(2, OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC));
                    statement.setString(3, event.actor().mark());
                    statement.setString(
                            4, event.actor().ward().map(WardId::code).orElse(null));
                    statement.setString(5, event.type());
                    statement.setObject(6, event.eventId());
                    statement.setString(7, Facts.canonical(event.facts()));
                });
    }

    /** Locks and returns the streams that have moved since their last seal, in the order of their bytes. */
    List<Seal.Covered> streamsToSeal(int atMost) {
        return client.sql("""
                        select stream, position, encode(hash, 'hex') as hash
                        from audit.streams_to_seal(:atMost)
                        """)
                .param("atMost", atMost)
                .query((row, _) ->
                        new Seal.Covered(row.getString("stream"), row.getLong("position"), row.getString("hash")))
                .list();
    }

    /** The last seal's number and hash. */
    Optional<SealMark> lastSeal() {
        return client.sql("""
                        select number, at, encode(hash, 'hex') as hash
                        from audit.seal
                        order by number desc
                        limit 1
                        """)
                .query((row, _) -> new SealMark(row.getLong("number"), instant(row, "at"), row.getString("hash")))
                .optional();
    }

    void seal(Seal seal) {
        HexFormat hex = HexFormat.of();
        jdbc.update("call audit.seal_streams(?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, seal.number());
            statement.setObject(2, OffsetDateTime.ofInstant(seal.at(), ZoneOffset.UTC));
            statement.setBytes(3, hex.parseHex(seal.previousHash()));
            statement.setBytes(4, hex.parseHex(seal.hash()));
            statement.setBytes(5, hex.parseHex(seal.mac()));
            statement.setArray(
                    6,
                    array(
                            statement,
                            "text",
                            seal.covered().stream().map(Seal.Covered::stream).toArray()));
            statement.setArray(
                    7,
                    array(
                            statement,
                            "int8",
                            seal.covered().stream().map(Seal.Covered::position).toArray()));
            statement.setArray(
                    8,
                    array(
                            statement,
                            "bytea",
                            seal.covered().stream()
                                    .map(one -> hex.parseHex(one.hash()))
                                    .toArray(byte[][]::new)));
        });
    }

    private static Array array(java.sql.PreparedStatement statement, String type, Object[] values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values);
    }

    /** The identity of this trail, given when it was made. */
    UUID identity() {
        return client.sql("select id from audit.identity").query(UUID.class).single();
    }

    /** Newest first, at most {@code filter.pageSize + 1}. */
    List<EntryView> entries(TrailFilter filter, int atMost) {
        return client.sql("""
                        select sequence, stream, position, at, actor, unit, type, facts, encode(hash, 'hex') as hash
                        from audit.entry
                        where (cast(:before as bigint) is null or sequence < :before)
                          and (cast(:stream as text) is null or starts_with(stream, :stream))
                          and (cast(:type as text) is null or type = :type)
                          and (cast(:actor as text) is null or actor = :actor)
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:until as timestamptz) is null or at < :until)
                        order by sequence desc
                        limit :atMost
                        """)
                .param("before", filter.before().orElse(null), Types.BIGINT)
                .param("stream", filter.stream().orElse(null), Types.VARCHAR)
                .param("type", filter.type().orElse(null), Types.VARCHAR)
                .param("actor", filter.actor().orElse(null), Types.VARCHAR)
                .param("from", filter.from().map(TrailStore::timestamp).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", filter.until().map(TrailStore::timestamp).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("atMost", atMost)
                .query((row, _) -> entry(row))
                .list();
    }

    /** Every entry of the streams whose name begins so, the oldest first. */
    List<EntryView> entriesOf(String prefix) {
        return client.sql("""
                        select sequence, stream, position, at, actor, unit, type, facts, encode(hash, 'hex') as hash
                        from audit.entry
                        where starts_with(stream, :prefix)
                        order by sequence
                        """)
                .param("prefix", prefix)
                .query((row, _) -> entry(row))
                .list();
    }

    private static EntryView entry(ResultSet row) throws SQLException {
        return new EntryView(
                row.getLong("sequence"),
                row.getString("stream"),
                row.getLong("position"),
                instant(row, "at"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("unit")).map(WardId::of),
                row.getString("type"),
                row.getString("facts"),
                row.getString("hash"));
    }

    void saw(UUID id, Instant at, String actor, WardId unit, String subject) {
        client.sql("""
                        insert into audit.access (id, at, actor, unit, subject)
                        values (:id, :at, :actor, :unit, :subject)
                        """)
                .param("id", id)
                .param("at", timestamp(at))
                .param("actor", actor)
                .param("unit", unit.code())
                .param("subject", subject)
                .update();
    }

    /** Newest first. */
    List<AccessView> accesses(Optional<String> subject, Optional<UUID> before, int atMost) {
        return client.sql("""
                        select id, at, actor, unit, subject
                        from audit.access
                        where (cast(:before as uuid) is null or id < :before)
                          and (cast(:subject as text) is null or starts_with(subject, :subject))
                        order by id desc
                        limit :atMost
                        """)
                .param("before", before.orElse(null), Types.OTHER)
                .param("subject", subject.orElse(null), Types.VARCHAR)
                .param("atMost", atMost)
                .query((row, _) -> new AccessView(
                        row.getObject("id", UUID.class),
                        instant(row, "at"),
                        row.getString("actor"),
                        WardId.of(row.getString("unit")),
                        row.getString("subject")))
                .list();
    }

    private static Object timestamp(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at.toInstant();
    }
}
