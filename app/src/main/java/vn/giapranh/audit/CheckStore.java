package vn.giapranh.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reading side of the check: everything, in order, through cursors that hold a few thousand rows at a time. */
@Repository
class CheckStore {

    private static final int FETCH = 2000;

    private final JdbcClient client;

    CheckStore(JdbcClient client) {
        this.client = client;
    }

    /** Every entry, by stream and position. */
    void eachEntry(Consumer<Entry> visitor) {
        client.sql("""
                        select sequence, stream, position, at, actor, unit, type, event_id, facts,
                               encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash
                        from audit.entry
                        order by stream, position
                        """).withFetchSize(FETCH).query((RowCallbackHandler) row -> visitor.accept(new Entry(
                row.getLong("sequence"),
                row.getString("stream"),
                row.getLong("position"),
                TrailStore.instant(row, "at"),
                row.getString("actor"),
                row.getString("unit"),
                row.getString("type"),
                row.getObject("event_id", UUID.class),
                row.getString("facts"),
                row.getString("previous_hash"),
                row.getString("hash"))));
    }

    /** Every seal with what it covers, by number. */
    void eachSeal(UUID trail, Consumer<Seal> visitor) {
        SealRows rows = new SealRows(visitor);
        client.sql("""
                        select s.number, s.at, encode(s.previous_hash, 'hex') as previous_hash,
                               encode(s.hash, 'hex') as hash, encode(s.mac, 'hex') as mac,
                               c.stream, c.position, encode(c.hash, 'hex') as covered_hash
                        from audit.seal s
                        left join audit.sealed c on c.seal = s.number
                        order by s.number, c.stream
                        """).withFetchSize(FETCH).query((RowCallbackHandler) row -> rows.take(
                new Seal(
                        trail,
                        row.getLong("number"),
                        TrailStore.instant(row, "at"),
                        row.getString("previous_hash"),
                        row.getString("hash"),
                        row.getString("mac"),
                        List.of()),
                row.getString("stream") == null
                        ? List.of()
                        : List.of(new Seal.Covered(
                                row.getString("stream"), row.getLong("position"), row.getString("covered_hash")))));
        rows.end();
    }

    /** Heads that say another end than their entries have, entries without a head, heads without entries. */
    List<Finding> endsThatDiffer() {
        return client.sql("""
                        select coalesce(h.stream, e.stream) as stream, h.position as head_position, e.position,
                               encode(h.hash, 'hex') as head_hash, encode(e.hash, 'hex') as hash
                        from audit.head h
                        full join (select distinct on (stream) stream, position, hash
                                   from audit.entry
                                   order by stream, position desc) e on e.stream = h.stream
                        where h.position is distinct from e.position or h.hash is distinct from e.hash
                        order by 1
                        limit :atMost
                        """)
                .param("atMost", Verdict.MOST_FINDINGS)
                .query((row, _) -> Finding.head(
                        Finding.Kind.END_DIFFERS,
                        row.getString("stream"),
                        "the head says position %s hash %s, the entries end at position %s hash %s"
                                .formatted(
                                        or(row.getString("head_position"), "none"),
                                        or(row.getString("head_hash"), "none"),
                                        or(row.getString("position"), "none"),
                                        or(row.getString("hash"), "none"))))
                .list();
    }

    /** Entries that a seal covers and that are gone or have another hash. */
    List<Finding> sealedEntriesThatDiffer() {
        return client.sql("""
                        select c.seal, c.stream, c.position, encode(c.hash, 'hex') as sealed_hash,
                               encode(e.hash, 'hex') as hash
                        from audit.sealed c
                        left join audit.entry e on e.stream = c.stream and e.position = c.position
                        where e.hash is distinct from c.hash
                        order by c.seal, c.stream
                        limit :atMost
                        """)
                .param("atMost", Verdict.MOST_FINDINGS)
                .query((row, _) -> Finding.entry(
                        row.getString("hash") == null
                                ? Finding.Kind.SEALED_ENTRY_MISSING
                                : Finding.Kind.SEALED_ENTRY_DIFFERS,
                        row.getString("stream"),
                        row.getLong("position"),
                        "seal %d covers it with hash %s, found %s"
                                .formatted(
                                        row.getLong("seal"),
                                        row.getString("sealed_hash"),
                                        or(row.getString("hash"), "none"))))
                .list();
    }

    /** Heads that claim to be sealed up to a position no seal names as the stream's last. */
    List<Finding> falseSealClaims() {
        return client.sql("""
                        select h.stream, h.sealed, coalesce(c.position, 0) as position
                        from audit.head h
                        left join (select stream, max(position) as position from audit.sealed group by stream) c
                               on c.stream = h.stream
                        where h.sealed <> coalesce(c.position, 0)
                        order by h.stream
                        limit :atMost
                        """)
                .param("atMost", Verdict.MOST_FINDINGS)
                .query((row, _) -> Finding.head(
                        Finding.Kind.SEAL_CLAIM_FALSE,
                        row.getString("stream"),
                        "the head says sealed up to %d, the seals say %d"
                                .formatted(row.getLong("sealed"), row.getLong("position"))))
                .list();
    }

    long unsealed() {
        return client.sql("select coalesce(sum(position - sealed), 0) from audit.head where sealed < position")
                .query(Long.class)
                .single();
    }

    private static String or(@org.jspecify.annotations.Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** Gathers the rows of one seal. */
    private static final class SealRows {

        private final Consumer<Seal> visitor;
        private final List<Seal.Covered> covered = new ArrayList<>();
        private @org.jspecify.annotations.Nullable Seal open;

        SealRows(Consumer<Seal> visitor) {
            this.visitor = visitor;
        }

        void take(Seal seal, List<Seal.Covered> row) {
            if (open == null || open.number() != seal.number()) {
                end();
                open = seal;
            }
            covered.addAll(row);
        }

        void end() {
            if (open != null) {
                visitor.accept(new Seal(
                        open.trail(), open.number(), open.at(), open.previousHash(), open.hash(), open.mac(), covered));
                covered.clear();
            }
        }
    }
}
