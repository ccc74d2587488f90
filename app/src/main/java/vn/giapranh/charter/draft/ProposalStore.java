package vn.giapranh.charter.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.draft.ProposalView.Answer;
import vn.giapranh.charter.draft.ProposalView.Remark;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;

/** All SQL of proposals, answers, remarks and adoptions. Rows are only ever added. */
@Repository
class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was proposed. */
    record Row(
            DraftId draft,
            int round,
            String charter,
            String text,
            String hash,
            Instant at,
            String person,
            WardId ward) {}

    void insert(Row row, Collection<WardId> parties) {
        jdbc.sql("""
                        insert into charter.proposal (draft, round, charter, text, hash, parties, proposed_at, person, ward)
                        values (:draft, :round, :charter, :text, :hash, :parties, :at, :person, :ward)
                        """)
                .param("draft", row.draft().value())
                .param("round", row.round())
                .param("charter", row.charter())
                .param("text", row.text())
                .param("hash", row.hash())
                .param("parties", DraftStore.codes(parties))
                .param("at", DraftStore.utc(row.at()))
                .param("person", row.person())
                .param("ward", row.ward().code())
                .update();
    }

    /** Of one draft, the latest round first. */
    List<Row> list(DraftId draft) {
        return jdbc.sql("""
                        select round, charter, text, hash, proposed_at, person, ward
                          from charter.proposal where draft = :draft order by round desc
                        """)
                .param("draft", draft.value())
                .query((row, _) -> new Row(
                        draft,
                        row.getInt("round"),
                        row.getString("charter"),
                        row.getString("text"),
                        row.getString("hash"),
                        DraftStore.instant(row, "proposed_at"),
                        row.getString("person"),
                        WardId.of(row.getString("ward"))))
                .list();
    }

    Optional<Row> find(DraftId draft, int round) {
        return list(draft).stream().filter(row -> row.round() == round).findFirst();
    }

    void sign(DraftId draft, int round, Actor actor, Answer.Signed answer) {
        jdbc.sql("""
                        insert into charter.answer (draft, round, ward, person, at, hash, office)
                        values (:draft, :round, :ward, :person, :at, :hash, :office)
                        """)
                .param("draft", draft.value())
                .param("round", round)
                .param("ward", answer.ward().code())
                .param("person", actor.mark())
                .param("at", DraftStore.utc(answer.at()))
                .param("hash", answer.hash())
                .param("office", answer.office())
                .update();
    }

    void giveBack(DraftId draft, int round, Actor actor, Answer.Returned answer) {
        jdbc.sql("""
                        insert into charter.answer (draft, round, ward, person, at, reasons)
                        values (:draft, :round, :ward, :person, :at, :reasons)
                        """)
                .param("draft", draft.value())
                .param("round", round)
                .param("ward", answer.ward().code())
                .param("person", actor.mark())
                .param("at", DraftStore.utc(answer.at()))
                .param("reasons", answer.reasons())
                .update();
    }

    List<Answer> answers(DraftId draft, int round) {
        return jdbc.sql("""
                        select ward, person, at, hash, office, reasons
                          from charter.answer where draft = :draft and round = :round order by at, ward
                        """)
                .param("draft", draft.value())
                .param("round", round)
                .query((row, _) -> answer(row))
                .list();
    }

    void remark(DraftId draft, int round, Actor actor, Remark remark) {
        jdbc.sql("""
                        insert into charter.remark (id, draft, round, ward, person, at, article, words)
                        values (:id, :draft, :round, :ward, :person, :at, :article, :words)
                        """)
                .param("id", Ids.next())
                .param("draft", draft.value())
                .param("round", round)
                .param("ward", remark.ward().code())
                .param("person", actor.mark())
                .param("at", DraftStore.utc(remark.at()))
                .param("article", remark.article())
                .param("words", remark.words())
                .update();
    }

    List<Remark> remarks(DraftId draft, int round) {
        return jdbc.sql("""
                        select ward, at, article, words
                          from charter.remark where draft = :draft and round = :round order by at, id
                        """)
                .param("draft", draft.value())
                .param("round", round)
                .query((row, _) -> new Remark(
                        WardId.of(row.getString("ward")),
                        DraftStore.instant(row, "at"),
                        row.getString("article"),
                        row.getString("words")))
                .list();
    }

    void adopt(DraftId draft, int round, CharterVersionId version, Instant at) {
        jdbc.sql("""
                        insert into charter.adoption (draft, round, charter, version, at)
                        values (:draft, :round, :charter, :version, :at)
                        """)
                .param("draft", draft.value())
                .param("round", round)
                .param("charter", version.charter())
                .param("version", version.version())
                .param("at", DraftStore.utc(at))
                .update();
    }

    Optional<CharterVersionId> findAdopted(DraftId draft, int round) {
        return jdbc.sql("select charter, version from charter.adoption where draft = :draft and round = :round")
                .param("draft", draft.value())
                .param("round", round)
                .query((row, _) -> new CharterVersionId(row.getString("charter"), row.getInt("version")))
                .optional();
    }

    /** The signatures under a version; none when it was signed on paper. Everybody may know them. */
    List<Answer.Signed> signatures(CharterVersionId version) {
        return jdbc.sql("""
                        select s.ward, s.person, s.at, s.hash, s.office, null as reasons
                          from charter.adoption a
                          join charter.answer s on s.draft = a.draft and s.round = a.round and s.hash is not null
                         where a.charter = :charter and a.version = :version
                         order by s.at, s.ward
                        """)
                .param("charter", version.charter())
                .param("version", version.version())
                .query((row, _) -> (Answer.Signed) answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        WardId ward = WardId.of(row.getString("ward"));
        Instant at = DraftStore.instant(row, "at");
        String hash = row.getString("hash");
        return hash == null
                ? new Answer.Returned(ward, at, row.getString("reasons"))
                : new Answer.Signed(ward, at, row.getString("office"), row.getString("person"), hash);
    }
}
