package vn.giapranh.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.IncidentFigures.Cell;
import vn.giapranh.incident.IncidentFigures.Disputed;
import vn.giapranh.incident.IncidentFigures.Handed;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Counts for figures, each in one pass over the rows of its days. */
@Component
class FigureStore {

    private static final int MOST_CELLS = 400;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IncidentFigures count(String charter, Instant from, Instant until) {
        Sums sums = new Sums();
        bound("""
                        select grouping(kind) as no_kind, grouping(urgency) as no_urgency, grouping(border) as no_border,
                               grouping(lead) as no_lead, grouping(hour) as no_hour, kind, urgency, border, lead, hour,
                               count(*) as reported, count(*) filter (where phase in ('RESOLVED', 'CLOSED')) as resolved
                          from (select kind, urgency, border, lead, phase,
                                       extract(hour from reported_at at time zone 'Asia/Ho_Chi_Minh')::int as hour
                                  from incident.incident
                                 where charter = :charter and reported_at >= :from and reported_at < :until
                                   and phase <> 'MERGED') as reported
                         group by grouping sets ((), (kind), (urgency), (lead), (border, hour))
                        """, charter, from, until).query(row -> {
            long count = row.getLong("reported");
            if (row.getInt("no_kind") == 0) {
                sums.byKind.put(Columns.constant(row, "kind", Kind.class), count);
            } else if (row.getInt("no_urgency") == 0) {
                sums.byUrgency.put(Columns.constant(row, "urgency", Urgency.class), count);
            } else if (row.getInt("no_lead") == 0) {
                sums.byLead.put(Columns.ward(row, "lead"), count);
            } else if (row.getInt("no_border") == 0) {
                Columns.text(row, "border")
                        .map(BorderId::parse)
                        .ifPresent(border -> sums.add(border, hour(row), count));
            } else {
                sums.reported = count;
                sums.resolved = row.getLong("resolved");
            }
        });
        return new IncidentFigures(
                sums.reported,
                sums.resolved,
                sums.byKind,
                sums.byUrgency,
                sums.byBorder,
                sums.byLead,
                sums.hours,
                cells(charter, from, until),
                handed(charter, from, until),
                disputed(charter, from, until));
    }

    private static final class Sums {
        private long reported;
        private long resolved;
        private final Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
        private final Map<Urgency, Long> byUrgency = new EnumMap<>(Urgency.class);
        private final Map<WardId, Long> byLead = new HashMap<>();
        private final Map<BorderId, Long> byBorder = new HashMap<>();
        private final Map<BorderId, List<Long>> hours = new HashMap<>();

        private void add(BorderId border, int hour, long count) {
            byBorder.merge(border, count, Long::sum);
            hours.computeIfAbsent(border, _ -> new ArrayList<>(Collections.nCopies(24, 0L)))
                    .set(hour, count);
        }
    }

    private static int hour(java.sql.ResultSet row) {
        try {
            return row.getInt("hour");
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Cell> cells(String charter, Instant from, Instant until) {
        return bound("""
                        select avg(lon) as lon, avg(lat) as lat, count(*) as reported
                          from incident.incident
                         where charter = :charter and reported_at >= :from and reported_at < :until and phase <> 'MERGED'
                         group by cell
                        having count(*) >= 3
                         order by count(*) desc, cell
                         limit :limit
                        """, charter, from, until)
                .param("limit", MOST_CELLS)
                .query((row, _) -> new Cell(row.getDouble("lon"), row.getDouble("lat"), row.getLong("reported")))
                .list();
    }

    private Handed handed(String charter, Instant from, Instant until) {
        return bound("""
                        select count(*) as offered,
                               count(*) filter (where state = 'ACCEPTED') as accepted,
                               count(*) filter (where state = 'DECLINED') as declined,
                               count(*) filter (where state = 'LAPSED') as lapsed,
                               count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                               coalesce(percentile_cont(0.5) within group (order by extract(epoch from ended_at - offered_at))
                                   filter (where state in ('ACCEPTED', 'DECLINED')), 0) / 60 as median
                          from incident.handover
                         where charter = :charter and offered_at >= :from and offered_at < :until
                        """, charter, from, until)
                .query((row, _) -> new Handed(
                        row.getLong("offered"),
                        row.getLong("accepted"),
                        row.getLong("declined"),
                        row.getLong("lapsed"),
                        row.getLong("withdrawn"),
                        row.getDouble("median")))
                .single();
    }

    private Disputed disputed(String charter, Instant from, Instant until) {
        return bound("""
                        select count(*) as opened,
                               count(*) filter (where d.decided_at is not null and d.level = 'CHAIR') as by_chair,
                               count(*) filter (where d.decided_at is not null and d.level = 'LEVEL_ABOVE') as by_level_above
                          from incident.dispute d
                          join incident.incident i on i.number = d.incident
                         where i.charter = :charter and d.opened_at >= :from and d.opened_at < :until
                        """, charter, from, until)
                .query((row, _) ->
                        new Disputed(row.getLong("opened"), row.getLong("by_chair"), row.getLong("by_level_above")))
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, String charter, Instant from, Instant until) {
        return jdbc.sql(sql)
                .param("charter", charter)
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until));
    }
}
