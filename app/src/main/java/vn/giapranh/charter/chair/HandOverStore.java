package vn.giapranh.charter.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** All SQL of hand-overs. */
@Repository
class HandOverStore {

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The records of a charter by the day the term ended. */
    Map<LocalDate, HandOver.Record> list(String charter) {
        Map<LocalDate, HandOver.Record> records = new TreeMap<>();
        jdbc.sql("""
                        select h.ended_on, h.words, h.open_disputes, h.hash, h.written_at,
                               o.at as outgoing_at, i.at as incoming_at
                          from charter.hand_over h
                          left join charter.hand_over_signature o
                                 on o.charter = h.charter and o.ended_on = h.ended_on and o.side = 'OUTGOING'
                          left join charter.hand_over_signature i
                                 on i.charter = h.charter and i.ended_on = h.ended_on and i.side = 'INCOMING'
                         where h.charter = :charter
                        """)
                .param("charter", charter)
                .query((row, _) -> records.put(
                        row.getObject("ended_on", LocalDate.class),
                        new HandOver.Record(
                                row.getString("words"),
                                row.getInt("open_disputes"),
                                row.getString("hash"),
                                instant(row.getObject("written_at", OffsetDateTime.class))
                                        .orElseThrow(),
                                instant(row.getObject("outgoing_at", OffsetDateTime.class)),
                                instant(row.getObject("incoming_at", OffsetDateTime.class)))))
                .list();
        return records;
    }

    /** Acts on the hand-overs of a charter wait for each other. */
    void lock(String charter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('chair:' || :charter, 0))")
                .param("charter", charter)
                .query((row, _) -> true)
                .single();
    }

    void write(Actor actor, HandOver handOver, String words, int openDisputes, String hash, Instant at) {
        jdbc.sql("""
                        insert into charter.hand_over
                               (charter, version, term, outgoing, incoming, ended_on, words, open_disputes, hash, written_at, person)
                        values (:charter, :version, :term, :outgoing, :incoming, :ended, :words, :disputes, :hash, :at, :person)
                        on conflict (charter, ended_on) do update
                           set words = excluded.words, open_disputes = excluded.open_disputes, hash = excluded.hash,
                               written_at = excluded.written_at, person = excluded.person
                        """)
                .param("charter", handOver.version().charter())
                .param("version", handOver.version().version())
                .param("term", handOver.term().index())
                .param("outgoing", handOver.outgoing().code())
                .param("incoming", handOver.incoming().code())
                .param("ended", handOver.endedOn())
                .param("words", words)
                .param("disputes", openDisputes)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", actor.mark())
                .update();
    }

    void sign(Actor actor, HandOver handOver, HandOver.Side side, WardId ward, String hash, Instant at) {
        jdbc.sql("""
                        insert into charter.hand_over_signature (charter, ended_on, side, ward, person, at, hash)
                        values (:charter, :ended, :side, :ward, :person, :at, :hash)
                        """)
                .param("charter", handOver.version().charter())
                .param("ended", handOver.endedOn())
                .param("side", side.name())
                .param("ward", ward.code())
                .param("person", actor.mark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .update();
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
