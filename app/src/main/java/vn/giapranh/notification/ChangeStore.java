package vn.giapranh.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;

/** SQL of the changes. */
@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change as it was written.
     *
     * @param subject the number of the incident, hotspot or meeting
     */
    record Change(long sequence, UUID eventId, String subject, String change, Instant at, Set<WardId> audience) {
        Change {
            audience = Set.copyOf(audience);
        }
    }

    /** @param subject the number of the incident, hotspot or meeting */
    void write(DomainEvent event, String subject, Set<WardId> audience) {
        jdbc.sql("""
                        insert into notification.live_change (event_id, incident, change, at, audience)
                        values (:eventId, :incident, :change, :at, :audience)
                        """)
                .param("eventId", event.eventId())
                .param("incident", subject)
                .param("change", event.type())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("audience", audience.stream().map(WardId::code).toArray(String[]::new))
                .update();
    }

    /** The oldest transaction still running: all changes of older ones can be seen now. */
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Changes of the transactions from {@code horizon} on, in the order of their sequence. */
    List<Change> since(long horizon, int limit) {
        return jdbc.sql("""
                        with fresh as materialized ( -- or the limit tempts PostgreSQL to read from the first sequence on
                             select sequence, event_id, incident, change, at, audience
                               from notification.live_change
                              where transaction >= :horizon::text::xid8)
                        select * from fresh
                         order by sequence
                         limit :limit
                        """)
                .param("horizon", Long.toString(horizon))
                .param("limit", limit)
                .query(ChangeStore::change)
                .list();
    }

    boolean isKept(long sequence) {
        return jdbc.sql("select exists (select 1 from notification.live_change where sequence = :sequence)")
                .param("sequence", sequence)
                .query(Boolean.class)
                .single();
    }

    int forgetBefore(Instant before) {
        return jdbc.sql("delete from notification.live_change where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("incident"),
                row.getString("change"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("audience").getArray())
                        .map(WardId::of)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
