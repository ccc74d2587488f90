package vn.giapranh.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.charter.draft.DraftWorld.FOUR;
import static vn.giapranh.charter.draft.DraftWorld.HOA;
import static vn.giapranh.charter.draft.DraftWorld.NHAT;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** What the database holds of drafting and signing, should the program ever forget it. */
class DraftConstraintsTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;
    private DraftId draft;

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    @BeforeEach
    void proposed() {
        world.begin();
        draft = world.fromTemplate();
        world.propose(world.secretary(HOA), draft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    update charter.draft set text = concat(text, ' '), version = version + 1 | is not edited
                    update charter.draft set charter = 'khac', version = version + 1   | is not edited
                    update charter.draft set state = 'DRAFT', text = 'x', version = version + 1 | is not edited
                    update charter.draft set state = 'ADOPTED', version = version + 1  | has become a version
                    update charter.draft set state = 'DISCARDED', version = version + 1 | does not go from
                    update charter.draft set round = 5, version = version + 1          | does not go from
                    update charter.draft set started_ward = '26968', version = version + 1 | never changes
                    update charter.draft set version = version                         | counts each change
                    update charter.proposal set text = 'x'                             | never changes
                    update charter.proposal set hash = repeat('0', 64)                 | never changes
                    update charter.drafter set person = 'person:x'                     | never changes
                    """)
    void what_was_proposed_does_not_change_even_for_the_owner(String change, String why) {
        assertThatThrownBy(() -> database.asOwner().sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "drafter", "proposal", "answer", "remark", "adoption"})
    void nothing_of_it_is_removed(String table) {
        if (table.equals("answer")) {
            world.sign(world.leader(HOA), draft);
        }
        assertThatThrownBy(() -> database.asOwner()
                        .sql("truncate charter." + table + " cascade")
                        .update())
                .hasStackTraceContaining("never changes");
        if (List.of("draft", "drafter", "proposal", "answer").contains(table)) {
            assertThatThrownBy(() -> database.asOwner()
                            .sql("delete from charter." + table)
                            .update())
                    .hasStackTraceContaining("never changes");
        }
    }

    @Test
    void a_signature_is_over_the_proposed_hash_by_somebody_who_did_not_write_it() {
        String hash = hash();

        assertThatThrownBy(() -> sign(HOA, "person:any", "0".repeat(64))).hasStackTraceContaining("proposed hash");
        assertThatThrownBy(() -> sign(HOA, world.secretary(HOA).mark(), hash))
                .hasStackTraceContaining("neither wrote nor proposed");
        assertThatThrownBy(() -> sign(WardId.of("27007"), "person:any", hash)).hasStackTraceContaining("nobody asks");
        assertThat(sign(HOA, "person:any", hash)).isEqualTo(1);
        assertThatThrownBy(() -> sign(HOA, "person:another", hash)).hasStackTraceContaining("answer_pkey");
    }

    @Test
    void nobody_answers_a_round_that_is_over() {
        Actor leader = world.leader(HOA);
        String hash = hash();
        world.as(leader, () -> world.proposals.giveBack(leader, draft, "Chưa được"));

        assertThatThrownBy(() -> sign(NHAT, "person:any", hash)).hasStackTraceContaining("nobody asks");
    }

    @Test
    void a_draft_does_not_become_a_version_before_every_party_has_signed_that_text() {
        CharterRow version = new CharterRow("quy-che-khac", 1);
        insertVersion(version, hash());
        world.signedBy(draft, FOUR.subList(0, 3));

        assertThatThrownBy(() -> adopt(version)).hasStackTraceContaining("every party has signed");
        sign(FOUR.get(3), "person:any", hash());
        CharterRow other = new CharterRow("quy-che-khac", 2);
        insertVersion(other, "1".repeat(64));
        assertThatThrownBy(() -> adopt(other)).hasStackTraceContaining("every party has signed");
        assertThat(adopt(version)).isEqualTo(1);
    }

    @Test
    void a_ward_writes_for_itself_only_and_sees_no_draft_of_others() {
        Actor hoa = world.leader(HOA);
        Actor outsider = new Actor.Officer(
                world.leader(HOA).person(), WardId.of("27007"), java.util.Set.of(vn.giapranh.kernel.Role.LEADER));
        String hash = hash();

        assertThatThrownBy(() -> database.as(hoa, () -> insertAnswer(NHAT, "person:any", hash, false)))
                .hasStackTraceContaining("row-level security");
        for (String table : List.of("draft", "drafter", "proposal", "answer", "remark")) {
            assertThat(database.as(
                            outsider,
                            () -> database.jdbc()
                                    .sql("select count(*) from charter." + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> database.as(
                        new Actor.Resident(),
                        () -> database.jdbc()
                                .sql("select count(*) from charter.draft")
                                .query(Integer.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
    }

    private record CharterRow(String charter, int version) {}

    private String hash() {
        return database.asOwner()
                .sql("select hash from charter.proposal")
                .query(String.class)
                .single();
    }

    private int sign(WardId ward, String person, String hash) {
        return insertAnswer(ward, person, hash, true);
    }

    private int insertAnswer(WardId ward, String person, String hash, boolean owner) {
        return (owner ? database.asOwner() : database.jdbc())
                .sql("""
                        insert into charter.answer (draft, round, ward, person, at, hash, office)
                        values (:draft, 1, :ward, :person, now(), :hash, 'Ủy ban nhân dân')
                        """)
                .param("draft", draft.value())
                .param("ward", ward.code())
                .param("person", person)
                .param("hash", hash)
                .update();
    }

    private static void insertVersion(CharterRow row, String hash) {
        database.asOwner()
                .sql("""
                        insert into charter.version (charter, version, text, hash, added_at, added_by)
                        values (:charter, :version, 'x', :hash, now(), 'engine:test')
                        """)
                .param("charter", row.charter())
                .param("version", row.version())
                .param("hash", hash)
                .update();
    }

    private int adopt(CharterRow row) {
        return database.asOwner()
                .sql("insert into charter.adoption values (:draft, 1, :charter, :version, now())")
                .param("draft", draft.value())
                .param("charter", row.charter())
                .param("version", row.version())
                .update();
    }
}
