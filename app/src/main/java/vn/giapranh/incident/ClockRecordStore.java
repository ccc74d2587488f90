package vn.giapranh.incident;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** Reads how clocks ran. A reminder is no obligation and is left out. */
@Component
class ClockRecordStore {

    private final JdbcClient jdbc;

    ClockRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockTally> tally(String charter, Instant from, Instant until, Instant now) {
        return jdbc.sql("""
                        select c.kind, c.ward, to_char(c.due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
                               count(*) filter (where c.met_at < c.due_at) as met,
                               count(*) filter (where c.met_at >= c.due_at) as late,
                               count(*) filter (where c.met_at is null and c.due_at <= :now) as missed,
                               count(*) filter (where c.met_at is null and c.due_at > :now) as open
                          from incident.clock c
                          join incident.incident i on i.number = c.incident
                         where i.charter = :charter and c.kind <> 'HANDOVER_REMINDER'
                           and c.due_at >= :from and c.due_at < :until
                           and (c.stopped_at is null or c.stopped_at >= c.due_at)
                         group by 1, 2, 3
                         order by 3, 1, 2
                        """)
                .param("charter", charter)
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until))
                .param("now", Columns.utc(now))
                .query((row, _) -> new ClockTally(
                        Columns.constant(row, "kind", ClockKind.class),
                        Columns.ward(row, "ward"),
                        YearMonth.parse(row.getString("month")),
                        row.getLong("met"),
                        row.getLong("late"),
                        row.getLong("missed"),
                        row.getLong("open")))
                .list();
    }

    List<ClockRecord> list(
            String charter,
            Set<ClockKind> kinds,
            Set<WardId> wards,
            Instant from,
            Instant until,
            Instant now,
            int limit) {
        return jdbc.sql("""
                        select c.incident, c.kind, c.ward, c.started_at, c.due_at, c.met_at, c.stopped_at
                          from incident.clock c
                          join incident.incident i on i.number = c.incident
                         where i.charter = :charter and c.kind = any (:kinds) and c.ward = any (:wards)
                           and c.due_at >= :from and c.due_at < :until
                           and (c.stopped_at is null or c.stopped_at >= c.due_at)
                         order by coalesce(c.met_at, :now) < c.due_at, c.due_at desc, c.incident, c.sequence
                         limit :limit
                        """)
                .param("charter", charter)
                .param("kinds", Columns.texts(kinds))
                .param("wards", Columns.texts(wards))
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until))
                .param("now", Columns.utc(now))
                .param("limit", limit)
                .query((row, _) -> new ClockRecord(
                        Columns.number(row, "incident"),
                        Columns.constant(row, "kind", ClockKind.class),
                        Columns.ward(row, "ward"),
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "due_at"),
                        Columns.instantOrNone(row, "met_at"),
                        Columns.instantOrNone(row, "stopped_at")))
                .list();
    }
}
