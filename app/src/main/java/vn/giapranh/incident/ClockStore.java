package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;

/** Clocks as questions: which run, which are due. They are written with the step that starts or ends them. */
@Component
class ClockStore {

    static final String SELECT = """
            select c.incident, i.kind as kind_of_incident, i.urgency, c.kind, c.ward, c.started_at, c.due_at,
                   c.breached_at, c.met_at, c.stopped_at
              from incident.clock c
              join incident.incident i on i.number = c.incident
            """;

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static ClockView view(ResultSet row, int index) throws SQLException {
        return new ClockView(
                Columns.number(row, "incident"),
                Columns.constant(row, "kind_of_incident", Kind.class),
                Columns.constant(row, "urgency", Urgency.class),
                Columns.constant(row, "kind", ClockKind.class),
                Columns.ward(row, "ward"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "due_at"),
                state(row));
    }

    private static ClockView.State state(ResultSet row) throws SQLException {
        Optional<Instant> breached = Columns.instantOrNone(row, "breached_at");
        Optional<Instant> met = Columns.instantOrNone(row, "met_at");
        Optional<Instant> stopped = Columns.instantOrNone(row, "stopped_at");
        if (met.isPresent()) {
            return breached.<ClockView.State>map(late -> new ClockView.State.MetLate(late, met.get()))
                    .orElseGet(() -> new ClockView.State.Met(met.get()));
        }
        if (stopped.isPresent()) {
            return breached.<ClockView.State>map(late -> new ClockView.State.Overrun(late, stopped.get()))
                    .orElseGet(() -> new ClockView.State.Stopped(stopped.get()));
        }
        return breached.<ClockView.State>map(ClockView.State.Breached::new).orElseGet(ClockView.State.Running::new);
    }

    List<ClockView> owedBy(WardId ward, int limit) {
        return jdbc.sql(SELECT + """
                         where c.ward = :ward and c.met_at is null and c.stopped_at is null
                           and c.kind <> 'HANDOVER_REMINDER'
                         order by c.due_at, c.incident, c.kind
                         limit :limit
                        """)
                .param("ward", ward.code())
                .param("limit", limit)
                .query(ClockStore::view)
                .list();
    }

    /** Incidents with a clock that ran out and was not fired, the longest waiting first. */
    List<IncidentNumber> due(Instant now, int limit) {
        return jdbc.sql("""
                        select incident
                          from incident.clock
                         where fired_at is null and met_at is null and stopped_at is null and due_at <= :now
                         group by incident
                         order by min(due_at)
                         limit :limit
                        """)
                .param("now", Columns.utc(now))
                .param("limit", limit)
                .query((row, index) -> Columns.number(row, "incident"))
                .list();
    }

    /** The first clock of an incident to fire. One at a time: what it sets off may stop the next. */
    Optional<ClockRules.Due> firstDue(IncidentNumber incident, Instant now) {
        return jdbc.sql("""
                        select kind, ward, due_at
                          from incident.clock
                         where incident = :incident and due_at <= :now
                           and fired_at is null and met_at is null and stopped_at is null
                         order by due_at, kind, ward
                         limit 1
                        """)
                .param("incident", incident.value())
                .param("now", Columns.utc(now))
                .query((row, index) -> new ClockRules.Due(
                        Columns.constant(row, "kind", ClockKind.class),
                        Columns.ward(row, "ward"),
                        Columns.instant(row, "due_at")))
                .optional();
    }
}
