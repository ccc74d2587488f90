package vn.giapranh.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** All SQL of charters. Rows of versions never change; of coverage only the end does. */
@Repository
class CharterStore {

    private final JdbcClient jdbc;

    CharterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version without its text. {@code force} is empty while it was never put in force. */
    record VersionRow(CharterVersionId id, String hash, Instant addedAt, Optional<Force> force) {}

    /** From when and until when (exclusive) a version rules. */
    record Force(Instant from, Instant until) {}

    /** A version in force and the hash by which its document is known. */
    record InForceRow(CharterVersionId id, String hash) {}

    /** When a version rules, and on whose borders. */
    record Span(InForceRow row, Force force, Set<WardId> wards) {
        Span {
            wards = Set.copyOf(wards);
        }

        boolean rulesAt(Instant at) {
            return !at.isBefore(force.from()) && at.isBefore(force.until());
        }
    }

    /** Acts on charters wait for each other: they are rare, and each must see what the one before did. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('charter', 0))")
                .query((row, _) -> true)
                .single();
    }

    Optional<CharterVersionId> findByHash(String charter, String hash) {
        return jdbc.sql("""
                        select charter, version
                          from charter.version
                         where charter = :charter and hash = :hash
                        """)
                .param("charter", charter)
                .param("hash", hash)
                .query((row, _) -> id(row))
                .optional();
    }

    CharterVersionId add(Actor actor, String charter, String text, String hash, Instant at) {
        return jdbc.sql("""
                        insert into charter.version (charter, version, text, hash, added_at, added_by)
                        select :charter, coalesce(max(version), 0) + 1, :text, :hash, :at, :by
                          from charter.version
                         where charter = :charter
                        returning charter, version
                        """)
                .param("charter", charter)
                .param("text", text)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.mark())
                .query((row, _) -> id(row))
                .single();
    }

    /** Every version of every charter, or of one; newest first within a charter. */
    List<VersionRow> list(Optional<String> charter) {
        return jdbc.sql("""
                        select v.charter, v.version, v.hash, v.added_at,
                               min(lower(c.during)) as force_from, max(upper(c.during)) as force_until
                          from charter.version v
                          left join charter.coverage c on c.charter = v.charter and c.version = v.version
                         where cast(:charter as text) is null or v.charter = :charter
                         group by v.charter, v.version
                         order by v.charter, v.version desc
                        """)
                .param("charter", charter.orElse(null))
                .query((row, _) -> new VersionRow(
                        id(row), row.getString("hash"), instant(row, "added_at").orElseThrow(), force(row)))
                .list();
    }

    Optional<String> findText(CharterVersionId id) {
        return jdbc.sql("select text from charter.version where charter = :charter and version = :version")
                .param("charter", id.charter())
                .param("version", id.version())
                .query(String.class)
                .optional();
    }

    Optional<String> findHash(CharterVersionId id) {
        return jdbc.sql("select hash from charter.version where charter = :charter and version = :version")
                .param("charter", id.charter())
                .param("version", id.version())
                .query(String.class)
                .optional();
    }

    /** Another value whenever a span has begun or ended: see {@link HeldCoverage}. */
    UUID revision() {
        return jdbc.sql("select value from charter.revision").query(UUID.class).single();
    }

    /** Every span in which a version rules or ruled, with the wards of the borders it covers; by charter. */
    List<Span> spans() {
        return jdbc.sql("""
                        select c.charter, c.version, v.hash, lower(c.during) as force_from, upper(c.during) as force_until,
                               array_agg(c.border_a) || array_agg(c.border_b) as wards
                          from charter.coverage c
                          join charter.version v on v.charter = c.charter and v.version = c.version
                         group by c.charter, c.version, v.hash, c.during
                         order by c.charter, c.version
                        """)
                .query((row, _) -> new Span(
                        new InForceRow(id(row), row.getString("hash")),
                        force(row).orElseThrow(),
                        Arrays.stream((String[]) row.getArray("wards").getArray())
                                .map(WardId::of)
                                .collect(Collectors.toSet())))
                .list();
    }

    /** A version of another charter that covers the border at some time between the two. */
    Optional<CharterVersionId> findOther(String charter, BorderId border, Instant from, Instant until) {
        return jdbc.sql("""
                        select charter, version
                          from charter.coverage
                         where border_a = :a and border_b = :b and charter <> :charter
                           and during && tstzrange(:from, :until)
                         order by lower(during)
                         limit 1
                        """)
                .param("a", border.a().code())
                .param("b", border.b().code())
                .param("charter", charter)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> id(row))
                .optional();
    }

    /** Ends whatever version of the charter rules at {@code at}. */
    void end(String charter, Instant at) {
        jdbc.sql("""
                        update charter.coverage
                           set during = tstzrange(lower(during), :at)
                         where charter = :charter and during @> cast(:at as timestamptz)
                        """)
                .param("charter", charter)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void cover(CharterVersionId id, BorderId border, Instant from, Instant until) {
        jdbc.sql("""
                        insert into charter.coverage (charter, version, border_a, border_b, during)
                        values (:charter, :version, :a, :b, tstzrange(:from, :until))
                        """)
                .param("charter", id.charter())
                .param("version", id.version())
                .param("a", border.a().code())
                .param("b", border.b().code())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static CharterVersionId id(ResultSet row) throws SQLException {
        return new CharterVersionId(row.getString("charter"), row.getInt("version"));
    }

    private static Optional<Force> force(ResultSet row) throws SQLException {
        Optional<Instant> until = instant(row, "force_until");
        return instant(row, "force_from").map(from -> new Force(from, until.orElseThrow()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
