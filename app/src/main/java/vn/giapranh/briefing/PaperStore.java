package vn.giapranh.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.briefing.PaperView.State;
import vn.giapranh.kernel.WardId;

/** Papers and their files. */
@Repository
class PaperStore {

    private static final TypeReference<LinkedHashMap<String, String>> SECTIONS = new TypeReference<>() {};

    private static final String PAPERS =
            "select p.*, " + OfficeStore.COLUMNS + " from briefing.paper p join briefing.office o on o.id = p.office ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was issued, byte for byte. */
    record Files(byte[] docx, byte[] pdf) {}

    /** False when the unit has a draft of this source. */
    boolean insert(
            PaperId id,
            WardId unit,
            OfficeId office,
            Source source,
            Proposal proposal,
            Optional<PaperId> corrects,
            Instant at) {
        return words("""
                        insert into briefing.paper (id, unit, office, source, source_key, charter, kind, audience, subject,
                                                    sections, recipients, kept, on_behalf, signer, signer_name, corrects,
                                                    created_at, changed_at)
                        values (:id, :unit, :office, :source, :key, :charter, :kind, :audience, :subject,
                                cast(:sections as jsonb), :recipients, :kept, :onBehalf, :signer, :signerName, :corrects,
                                :at, :at)
                        on conflict (unit, source, source_key) where state = 'DRAFT' do nothing
                        """, id, proposal.words(), at)
                        .param("unit", unit.code())
                        .param("office", office.value())
                        .param("source", source.kind().name())
                        .param("key", source.key())
                        .param("charter", proposal.charter().orElse(null), Types.VARCHAR)
                        .param("kind", source.kind().paper().name())
                        .param(
                                "audience",
                                new SqlArrayValue(
                                        "text",
                                        proposal.audience().stream()
                                                .map(WardId::code)
                                                .sorted()
                                                .toArray()))
                        .param("corrects", corrects.map(PaperId::value).orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    /** False when it is no draft or has another version. */
    boolean update(PaperId id, int seen, OfficeId office, PaperWords words, Instant at) {
        return words("""
                        update briefing.paper
                           set office = :office, subject = :subject, sections = cast(:sections as jsonb),
                               recipients = :recipients, kept = :kept, on_behalf = :onBehalf, signer = :signer,
                               signer_name = :signerName, version = version + 1, changed_at = :at
                         where id = :id and version = :seen and state = 'DRAFT'
                        """, id, words, at)
                        .param("office", office.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec words(String sql, PaperId id, PaperWords words, Instant at) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("subject", words.subject())
                .param("sections", json.writeValueAsString(words.sections()))
                .param("recipients", words.recipients())
                .param("kept", words.kept())
                .param("onBehalf", words.onBehalf())
                .param("signer", words.signer())
                .param("signerName", words.signerName())
                .param("at", utc(at));
    }

    void drop(PaperId id, Instant at) {
        jdbc.sql("""
                        update briefing.paper set state = 'DROPPED', version = version + 1, changed_at = :at
                         where id = :id and state = 'DRAFT'
                        """).param("id", id.value()).param("at", utc(at)).update();
    }

    void issue(PaperId id, State.Issued issued, Files files) {
        jdbc.sql("insert into briefing.file (paper, docx, pdf) values (:id, :docx, :pdf)")
                .param("id", id.value())
                .param("docx", files.docx())
                .param("pdf", files.pdf())
                .update();
        jdbc.sql("""
                        update briefing.paper
                           set state = 'ISSUED', version = version + 1, changed_at = :at, issued_at = :at, term = :term,
                               number = :number, day = :day, reference = :reference, hash = :hash
                         where id = :id and state = 'DRAFT'
                        """)
                .param("id", id.value())
                .param("at", utc(issued.at()))
                .param("term", issued.term())
                .param("number", issued.number())
                .param("day", issued.day())
                .param("reference", issued.reference())
                .param("hash", issued.hash())
                .update();
    }

    /** Locked until the transaction ends. */
    Optional<PaperView> lock(PaperId id) {
        return jdbc.sql(PAPERS + "where p.id = :id for update of p")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<PaperView> find(PaperId id) {
        return jdbc.sql(PAPERS + "where p.id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    Optional<PaperId> findDraft(WardId unit, Source source) {
        return jdbc.sql("""
                        select id from briefing.paper
                         where unit = :unit and source = :source and source_key = :key and state = 'DRAFT'
                        """)
                .param("unit", unit.code())
                .param("source", source.kind().name())
                .param("key", source.key())
                .query(UUID.class)
                .optional()
                .map(PaperId::new);
    }

    /** What is not dropped, the latest change first. */
    List<PaperView> list(Optional<SourceKind> kind, int limit) {
        return jdbc.sql(PAPERS + """
                        where p.state <> 'DROPPED' and (cast(:kind as text) is null or p.source = :kind)
                        order by p.changed_at desc, p.id
                        limit :limit
                        """)
                .param("kind", kind.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> view(row))
                .list();
    }

    List<PaperView> listOf(Source source) {
        return jdbc.sql(PAPERS + """
                        where p.state <> 'DROPPED' and p.source = :source and p.source_key = :key
                        order by p.created_at desc
                        """)
                .param("source", source.kind().name())
                .param("key", source.key())
                .query((row, _) -> view(row))
                .list();
    }

    /** What was issued under a charter since an instant. */
    List<PaperView> listIssued(String charter, SourceKind kind, Instant from) {
        return jdbc.sql(PAPERS + """
                        where p.state = 'ISSUED' and p.charter = :charter and p.source = :source and p.issued_at >= :from
                        order by p.issued_at
                        """)
                .param("charter", charter)
                .param("source", kind.name())
                .param("from", utc(from))
                .query((row, _) -> view(row))
                .list();
    }

    Optional<Files> findFiles(PaperId id) {
        return jdbc.sql("select docx, pdf from briefing.file where paper = :id")
                .param("id", id.value())
                .query((row, _) -> new Files(row.getBytes("docx"), row.getBytes("pdf")))
                .optional();
    }

    private PaperView view(ResultSet row) throws SQLException {
        return new PaperView(
                new PaperId(row.getObject("id", UUID.class)),
                WardId.of(row.getString("unit")),
                OfficeStore.office(row),
                new Source(SourceKind.valueOf(row.getString("source")), row.getString("source_key")),
                Optional.ofNullable(row.getString("charter")),
                Arrays.stream((String[]) row.getArray("audience").getArray())
                        .map(WardId::of)
                        .collect(Collectors.toSet()),
                new PaperWords(
                        row.getString("subject"),
                        sections(row.getString("sections")),
                        row.getString("recipients"),
                        row.getString("kept"),
                        row.getString("on_behalf"),
                        row.getString("signer"),
                        row.getString("signer_name")),
                Optional.ofNullable(row.getObject("corrects", UUID.class)).map(PaperId::new),
                state(row),
                row.getInt("version"),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    private Map<String, String> sections(String text) {
        return json.readValue(text, SECTIONS);
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DRAFT" -> new State.Draft();
            case "DROPPED" -> new State.Dropped();
            default ->
                new State.Issued(
                        instant(row, "issued_at"),
                        row.getObject("day", LocalDate.class),
                        row.getString("term"),
                        row.getInt("number"),
                        row.getString("reference"),
                        row.getString("hash"));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
