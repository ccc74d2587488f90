package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** What a resident's code opens. */
@Component
class TrackingStore {

    private final JdbcClient jdbc;

    TrackingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows the code's hash to the policies until the transaction ends: what it names can be seen from now on. */
    void show(String codeHash) {
        jdbc.sql("select set_config('giapranh.tracking', :hash, true)")
                .param("hash", codeHash)
                .query(String.class)
                .single();
    }

    /** A report, and the incident it follows now. */
    record Tracked(IncidentNumber reported, IncidentNumber follows) {}

    Optional<Tracked> find(String codeHash) {
        return jdbc.sql("select incident, follows from incident.tracking where code_hash = :hash")
                .param("hash", codeHash)
                .query((row, index) -> new Tracked(Columns.number(row, "incident"), Columns.number(row, "follows")))
                .optional();
    }

    /** The basics of a report as the reporter told them. */
    record Told(Kind kind, Instant reportedAt, double lon, double lat) {}

    Told told(IncidentNumber reported) {
        return jdbc.sql("select kind, reported_at, lon, lat from incident.incident where number = :number")
                .param("number", reported.value())
                .query((row, index) -> new Told(
                        Columns.constant(row, "kind", Kind.class),
                        Columns.instant(row, "reported_at"),
                        row.getDouble("lon"),
                        row.getDouble("lat")))
                .single();
    }

    /** How far the incident has come, and who leads it. */
    record State(Phase phase, Instant since, WardId lead) {}

    State state(IncidentNumber follows) {
        return jdbc.sql("select phase, phase_since, lead from incident.incident where number = :number")
                .param("number", follows.value())
                .query((row, index) -> new State(
                        Columns.constant(row, "phase", Phase.class),
                        Columns.instant(row, "phase_since"),
                        Columns.ward(row, "lead")))
                .single();
    }

    /** Answers to this reporter, and to all reporters of the incident it was folded into. */
    List<TrackingView.AnswerView> answers(Tracked tracked) {
        return jdbc.sql("""
                        select e.facts ->> 'answer' as answer, n.words, e.at
                          from incident.event e
                          join incident.narrative n on n.incident = e.incident and n.sequence = e.sequence
                         where e.incident in (:reported, :follows) and e.type = 'reporter-answered'
                         order by e.at, e.incident, e.sequence
                        """)
                .param("reported", tracked.reported().value())
                .param("follows", tracked.follows().value())
                .query((row, index) -> new TrackingView.AnswerView(
                        Columns.constant(row, "answer", AnswerReporter.Answer.class),
                        row.getString("words"),
                        Columns.instant(row, "at")))
                .list();
    }

    Optional<Instant> owed(IncidentNumber reported, ClockKind kind) {
        return jdbc.sql("""
                        select min(due_at) as due_at from incident.clock
                         where incident = :number and kind = :kind and met_at is null and stopped_at is null
                        """)
                .param("number", reported.value())
                .param("kind", kind.name())
                .query((row, index) -> Columns.instantOrNone(row, "due_at"))
                .single();
    }
}
