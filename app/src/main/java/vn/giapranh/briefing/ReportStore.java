package vn.giapranh.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.briefing.ReportView.State;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Span;
import vn.giapranh.obligation.SpanKind;

/** Reports and what the parties add. */
@Repository
class ReportStore {

    private static final String REPORTS = """
            select id, charter, parties, chair, span, from_at, until_at, opened_at, state, progress, count, figures, counted_at,
                   paper, issued_at
              from briefing.report
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when there is one that is not issued. */
    boolean insert(ReportId id, String charter, List<WardId> parties, WardId chair, Span span, Instant at) {
        return jdbc.sql("""
                        insert into briefing.report (id, charter, parties, chair, span, from_at, until_at, opened_at)
                        values (:id, :charter, :parties, :chair, :span, :from, :until, :at)
                        on conflict (charter, span, from_at) where state <> 'ISSUED' do nothing
                        """)
                        .param("id", id.value())
                        .param("charter", charter)
                        .param(
                                "parties",
                                new SqlArrayValue(
                                        "text",
                                        parties.stream().map(WardId::code).toArray()))
                        .param("chair", chair.code())
                        .param("span", span.kind().name())
                        .param("from", utc(span.from()))
                        .param("until", utc(span.until()))
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    Optional<ReportId> findOpen(String charter, Span span) {
        return jdbc.sql("""
                        select id from briefing.report
                         where charter = :charter and span = :span and from_at = :from and state <> 'ISSUED'
                        """)
                .param("charter", charter)
                .param("span", span.kind().name())
                .param("from", utc(span.from()))
                .query(UUID.class)
                .optional()
                .map(ReportId::new);
    }

    Optional<ReportView> find(ReportId id) {
        return jdbc.sql(REPORTS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** Locked until the transaction ends. */
    Optional<ReportView> lock(ReportId id) {
        return jdbc.sql(REPORTS + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The latest period first. */
    List<ReportView> list(String charter, int limit) {
        return jdbc.sql(REPORTS + " where charter = :charter order by until_at desc, opened_at desc limit :limit")
                .param("charter", charter)
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    List<ReportView> listIssued(String charter, Instant from) {
        return jdbc.sql(REPORTS
                        + " where charter = :charter and state = 'ISSUED' and from_at >= :from order by issued_at")
                .param("charter", charter)
                .param("from", utc(from))
                .query((row, _) -> view(row))
                .list();
    }

    /** Begins another counting. */
    void recount(ReportId id) {
        jdbc.sql("""
                        update briefing.report
                           set state = 'COUNTING', progress = 0, count = count + 1, figures = null, counted_at = null
                         where id = :id and state in ('COUNTED', 'FAILED')
                        """).param("id", id.value()).update();
    }

    void progress(ReportId id, int percent) {
        jdbc.sql("update briefing.report set progress = :percent where id = :id and state = 'COUNTING'")
                .param("id", id.value())
                .param("percent", percent)
                .update();
    }

    void counted(ReportId id, ReportFigures figures, Instant at) {
        jdbc.sql("""
                        update briefing.report
                           set state = 'COUNTED', progress = 100, figures = cast(:figures as jsonb), counted_at = :at
                         where id = :id and state = 'COUNTING'
                        """)
                .param("id", id.value())
                .param("figures", json.writeValueAsString(figures))
                .param("at", utc(at))
                .update();
    }

    void failed(ReportId id) {
        jdbc.sql("update briefing.report set state = 'FAILED' where id = :id and state = 'COUNTING'")
                .param("id", id.value())
                .update();
    }

    void issued(ReportId id, PaperId paper, Instant at) {
        jdbc.sql("update briefing.report set state = 'ISSUED', paper = :paper, issued_at = :at where id = :id")
                .param("id", id.value())
                .param("paper", paper.value())
                .param("at", utc(at))
                .update();
    }

    /** False when the party wrote since {@code seen}. What is written anew is approved by nobody. */
    boolean contribute(WardId ward, Contribute words, Instant at) {
        return jdbc.sql("""
                        insert into briefing.contribution (report, ward, difficulties, proposals, changed_at)
                        select :report, :ward, :difficulties, :proposals, :at
                        on conflict (report, ward) do update
                           set difficulties = excluded.difficulties, proposals = excluded.proposals,
                               version = contribution.version + 1, changed_at = excluded.changed_at,
                               approved_at = null, approved_by = null, approved_count = null
                         where contribution.version = :seen
                        """)
                        .param("report", words.report().value())
                        .param("ward", ward.code())
                        .param("difficulties", words.difficulties())
                        .param("proposals", words.proposals())
                        .param("seen", words.seen())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Approves the present figures and the party's words, also where it wrote none. False when they are not those seen. */
    boolean approve(ReportId report, WardId ward, int seen, String mark, int count, Instant at) {
        return jdbc.sql("""
                        insert into briefing.contribution (report, ward, difficulties, proposals, changed_at, approved_at,
                                                           approved_by, approved_count)
                        select :report, :ward, '', '', :at, :at, :mark, :count
                        on conflict (report, ward) do update
                           set approved_at = :at, approved_by = :mark, approved_count = :count
                         where contribution.version = :seen
                        """)
                        .param("report", report.value())
                        .param("ward", ward.code())
                        .param("seen", seen)
                        .param("mark", mark)
                        .param("count", count)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private List<Contribution> contributions(UUID report, int count) {
        return jdbc.sql("""
                        select ward, difficulties, proposals, version,
                               case when approved_count = :count then approved_at end as approved_at
                          from briefing.contribution
                         where report = :report
                         order by ward
                        """)
                .param("report", report)
                .param("count", count)
                .query((row, _) -> new Contribution(
                        WardId.of(row.getString("ward")),
                        row.getString("difficulties"),
                        row.getString("proposals"),
                        row.getInt("version"),
                        Optional.ofNullable(row.getObject("approved_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    private ReportView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int count = row.getInt("count");
        return new ReportView(
                new ReportId(id),
                row.getString("charter"),
                Arrays.stream((String[]) row.getArray("parties").getArray())
                        .map(WardId::of)
                        .toList(),
                WardId.of(row.getString("chair")),
                new Span(SpanKind.valueOf(row.getString("span")), instant(row, "from_at"), instant(row, "until_at")),
                instant(row, "opened_at"),
                state(row),
                count,
                contributions(id, count));
    }

    private State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "COUNTING" -> new State.Counting(row.getInt("progress"));
            case "FAILED" -> new State.Failed();
            case "COUNTED" -> new State.Counted(figures(row), instant(row, "counted_at"));
            default ->
                new State.Issued(
                        figures(row),
                        instant(row, "counted_at"),
                        new PaperId(row.getObject("paper", UUID.class)),
                        instant(row, "issued_at"));
        };
    }

    private ReportFigures figures(ResultSet row) throws SQLException {
        return json.readValue(row.getString("figures"), ReportFigures.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
