package vn.giapranh.hotspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.hotspot.RunView.Failure;
import vn.giapranh.hotspot.RunView.ScanView;
import vn.giapranh.hotspot.RunView.State;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;

/** Runs and their kinds. */
@Component
class RunStore {

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a run that waits; false when another one of the charter is not over. */
    boolean insert(Run run, Optional<WardId> askedBy, Instant now) {
        return jdbc.sql("""
                                insert into hotspot.run
                                       (id, charter, charter_version, parties, asked_at, asked_ward, kinds, radius_metres,
                                        window_days, from_day, to_day, cell_metres, least_cases, replicates, seed)
                                values (:id, :charter, :version, :parties, :now, :ward, :kinds, :radius,
                                        :window, :from, :to, :cell, :least, :replicates, :seed)
                                    on conflict (charter) where state in ('WAITING', 'RUNNING') do nothing
                                """)
                        .param("id", run.id().value())
                        .param("charter", run.charter().charter())
                        .param("version", run.charter().version())
                        .param("parties", Columns.texts(run.parties()))
                        .param("now", Columns.utc(now))
                        .param("ward", askedBy.map(WardId::code).orElse(null))
                        .param("kinds", Columns.texts(run.kinds()))
                        .param("radius", run.radiusMetres())
                        .param("window", run.windowDays())
                        .param("from", run.from())
                        .param("to", run.to())
                        .param("cell", run.cellMetres())
                        .param("least", run.leastCases())
                        .param("replicates", run.replicates())
                        .param("seed", run.seed())
                        .update()
                == 1;
    }

    /** The run of the charter that is not over. */
    Optional<RunId> findOpen(String charter) {
        return jdbc.sql("select id from hotspot.run where charter = :charter and state in ('WAITING', 'RUNNING')")
                .param("charter", charter)
                .query((row, _) -> Columns.run(row, "id"))
                .optional();
    }

    Optional<RunView> find(RunId run) {
        return jdbc.sql("select * from hotspot.run where id = :run")
                .param("run", run.value())
                .query(this::view)
                .optional();
    }

    /** The newest first. */
    List<RunView> list(String charter, int limit) {
        return jdbc.sql(
                        "select * from hotspot.run where charter = :charter order by asked_at desc, id desc limit :limit")
                .param("charter", charter)
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    /** Marks a run as running; false when it is over. */
    boolean begin(RunId run, Instant now) {
        return jdbc.sql("""
                                update hotspot.run
                                   set state = 'RUNNING', started_at = coalesce(started_at, :now)
                                 where id = :run and state in ('WAITING', 'RUNNING')
                                """)
                        .param("run", run.value())
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    void end(RunId run, Optional<Failure> failure, Instant now) {
        jdbc.sql("update hotspot.run set state = :state, failure = :failure, ended_at = :now where id = :run")
                .param("run", run.value())
                .param("state", failure.isPresent() ? State.FAILED.name() : State.DONE.name())
                .param("failure", failure.map(Failure::name).orElse(null))
                .param("now", Columns.utc(now))
                .update();
    }

    void insertScan(RunId run, Kind kind, ClusterSearch.Answer answer, Duration took) {
        jdbc.sql("""
                        insert into hotspot.scan (run, kind, incidents, places, replicates, milliseconds)
                        values (:run, :kind, :incidents, :places, :replicates, :took)
                        """)
                .param("run", run.value())
                .param("kind", kind.name())
                .param("incidents", answer.incidents())
                .param("places", answer.places())
                .param("replicates", answer.replicates())
                .param("took", took.toMillis())
                .update();
    }

    Set<Kind> kindsDone(RunId run) {
        return scans(run).stream().map(ScanView::kind).collect(Collectors.toSet());
    }

    private List<ScanView> scans(RunId run) {
        return jdbc
                .sql("""
                        select kind, incidents, places, replicates, milliseconds,
                               (select count(*) from hotspot.cluster c where c.run = s.run and c.kind = s.kind) as findings
                          from hotspot.scan s
                         where run = :run
                        """)
                .param("run", run.value())
                .query((row, _) -> new ScanView(
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("incidents"),
                        row.getInt("places"),
                        row.getInt("replicates"),
                        Duration.ofMillis(row.getLong("milliseconds")),
                        row.getInt("findings")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(ScanView::kind))
                .toList();
    }

    private RunView view(ResultSet row, int index) throws SQLException {
        Run run = new Run(
                Columns.run(row, "id"),
                new CharterVersionId(row.getString("charter"), row.getInt("charter_version")),
                Set.copyOf(Columns.wards(row, "parties")),
                Columns.words(row, "kinds").stream().map(Kind::valueOf).collect(Collectors.toSet()),
                row.getInt("radius_metres"),
                row.getInt("window_days"),
                Columns.day(row, "from_day"),
                Columns.day(row, "to_day"),
                row.getInt("cell_metres"),
                row.getInt("least_cases"),
                row.getInt("replicates"),
                row.getLong("seed"));
        return new RunView(
                run,
                Columns.instant(row, "asked_at"),
                Columns.text(row, "asked_ward").map(WardId::of),
                State.valueOf(row.getString("state")),
                Columns.instantOrNone(row, "started_at"),
                Columns.instantOrNone(row, "ended_at"),
                Columns.constant(row, "failure", Failure.class),
                scans(run.id()));
    }
}
