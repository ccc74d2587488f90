package vn.giapranh.charter.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.WardId;

/** What stands in the tables about versions and their signatures, as it stands: for the engine that checks it. */
@Repository
class VerifyStore {

    private final JdbcClient jdbc;

    VerifyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param draft the draft it was signed as, and in which round; empty when it was signed on paper */
    record VersionRow(CharterVersionId id, String text, String hash, Optional<Signed> draft) {}

    record Signed(UUID draft, int round) {}

    record SignatureRow(WardId ward, String person, Instant at, String hash, String office) {}

    List<VersionRow> versions() {
        return jdbc.sql("""
                        select v.charter, v.version, v.text, v.hash, a.draft, a.round
                          from charter.version v
                          left join charter.adoption a on a.charter = v.charter and a.version = v.version
                         order by v.charter, v.version
                        """)
                .query((row, _) -> new VersionRow(
                        new CharterVersionId(row.getString("charter"), row.getInt("version")),
                        row.getString("text"),
                        row.getString("hash"),
                        Optional.ofNullable(row.getObject("draft", UUID.class)).map(draft -> {
                            try {
                                return new Signed(draft, row.getInt("round"));
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })))
                .list();
    }

    List<SignatureRow> signatures(Signed draft) {
        return jdbc.sql("""
                        select ward, person, at, hash, office
                          from charter.answer
                         where draft = :draft and round = :round and hash is not null
                         order by ward
                        """)
                .param("draft", draft.draft())
                .param("round", draft.round())
                .query((row, _) -> new SignatureRow(
                        WardId.of(row.getString("ward")),
                        row.getString("person"),
                        DraftStore.instant(row, "at"),
                        row.getString("hash"),
                        row.getString("office")))
                .list();
    }
}
