package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** Handovers and disputes as questions. They are written with the step that opens or ends them. */
@Component
class HandoverStore {

    /** The bound of every list of open ones. */
    static final int MOST = 200;

    private static final String HANDOVER = """
            select h.id, h.incident, h.from_ward, h.to_ward, h.reason, o.words, h.offered_at, h.due_at, h.reminded_at,
                   h.state, h.ended_at, h.ended_reason, e.words as ended_words, h.proposed_ward
              from incident.handover h
              left join incident.narrative o on o.incident = h.incident and o.sequence = h.offered_event
              left join incident.narrative e on e.incident = h.incident and e.sequence = h.ended_event
            """;

    private static final String DISPUTE = """
            select d.id, d.incident, d.custody, d.lead, d.why, d.level, d.decider, d.opened_at, d.due_at,
                   d.decided_lead, d.decided_at, n.words
              from incident.dispute d
              left join incident.narrative n on n.incident = d.incident and n.sequence = d.decided_event
            """;

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HandoverView> find(UUID id) {
        return jdbc.sql(HANDOVER + " where h.id = :id")
                .param("id", id)
                .query(HandoverStore::handover)
                .optional();
    }

    List<HandoverView> list(IncidentNumber incident) {
        return jdbc.sql(HANDOVER + " where h.incident = :incident order by h.offered_event")
                .param("incident", incident.value())
                .query(HandoverStore::handover)
                .list();
    }

    List<HandoverView> listOpenTo(WardId ward) {
        return listOpen("h.to_ward", ward);
    }

    List<HandoverView> listOpenFrom(WardId ward) {
        return listOpen("h.from_ward", ward);
    }

    private List<HandoverView> listOpen(String column, WardId ward) {
        return jdbc.sql(HANDOVER + " where " + column + " = :ward and h.state = 'OFFERED'"
                        + " order by h.due_at, h.id limit " + MOST)
                .param("ward", ward.code())
                .query(HandoverStore::handover)
                .list();
    }

    List<HandoverView> listEnded(WardId ward, int limit) {
        return jdbc.sql(HANDOVER + """
                         where h.id in (
                               (select x.id from incident.handover x where x.to_ward = :ward and x.state <> 'OFFERED'
                                 order by x.ended_at desc limit :limit)
                               union
                               (select x.id from incident.handover x where x.from_ward = :ward and x.state <> 'OFFERED'
                                 order by x.ended_at desc limit :limit))
                         order by h.ended_at desc, h.id
                         limit :limit
                        """)
                .param("ward", ward.code())
                .param("limit", limit)
                .query(HandoverStore::handover)
                .list();
    }

    /** The open dispute of an incident, else its last. */
    Optional<DisputeView> findDispute(IncidentNumber incident) {
        return jdbc.sql(DISPUTE + " where d.incident = :incident order by d.opened_event desc limit 1")
                .param("incident", incident.value())
                .query(this::dispute)
                .optional();
    }

    List<DisputeView> listOpenDisputes(WardId ward) {
        return jdbc.sql(DISPUTE + " where d.decided_at is null and (d.decider = :ward or d.lead = :ward)"
                        + " order by d.due_at, d.id limit " + MOST)
                .param("ward", ward.code())
                .query(this::dispute)
                .list();
    }

    private static HandoverView handover(ResultSet row, int index) throws SQLException {
        return new HandoverView(
                Columns.uuid(row, "id"),
                Columns.number(row, "incident"),
                Columns.ward(row, "from_ward"),
                Columns.ward(row, "to_ward"),
                Columns.constant(row, "reason", HandoverReason.class),
                Columns.text(row, "words"),
                Columns.instant(row, "offered_at"),
                Columns.instant(row, "due_at"),
                state(row));
    }

    private static HandoverView.State state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        if (state.equals("OFFERED")) {
            return new HandoverView.State.Offered(
                    Columns.instantOrNone(row, "reminded_at").isPresent());
        }
        Instant at = Columns.instant(row, "ended_at");
        return switch (state) {
            case "ACCEPTED" -> new HandoverView.State.Accepted(at);
            case "DECLINED" ->
                new HandoverView.State.Declined(
                        at,
                        Columns.constant(row, "ended_reason", DeclineReason.class),
                        Columns.text(row, "ended_words"),
                        Columns.wardOrNone(row, "proposed_ward"));
            case "LAPSED" -> new HandoverView.State.Lapsed(at);
            case "WITHDRAWN" -> new HandoverView.State.Withdrawn(at);
            default -> throw new IllegalStateException("the table knows no such state: " + state);
        };
    }

    private DisputeView dispute(ResultSet row, int index) throws SQLException {
        IncidentNumber incident = Columns.number(row, "incident");
        Optional<Instant> decidedAt = Columns.instantOrNone(row, "decided_at");
        Optional<String> words = Columns.text(row, "words");
        Optional<WardId> decidedLead = Columns.wardOrNone(row, "decided_lead");
        return new DisputeView(
                Columns.uuid(row, "id"),
                incident,
                Columns.ward(row, "lead"),
                Columns.constant(row, "why", DisputeView.Why.class),
                unanswered(incident, row.getInt("custody")),
                Columns.constant(row, "level", DisputeView.Level.class),
                Columns.ward(row, "decider"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "due_at"),
                decidedAt.map(at -> new DisputeView.Decision(decidedLead.orElseThrow(), at, words)));
    }

    private List<HandoverView> unanswered(IncidentNumber incident, int custody) {
        return jdbc.sql(HANDOVER + """
                         where h.incident = :incident and h.custody = :custody and h.state in ('DECLINED', 'LAPSED')
                         order by h.offered_event
                        """)
                .param("incident", incident.value())
                .param("custody", custody)
                .query(HandoverStore::handover)
                .list();
    }
}
