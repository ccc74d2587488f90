package vn.giapranh.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.charter.draft.DraftWorld.FOUR;
import static vn.giapranh.charter.draft.DraftWorld.HOA;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.CharterTables;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.database.FreshDatabase;

/** Whatever the owner of the database does to a signed charter with its triggers taken away is found and named. */
class CharterVerifyTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    /** One charter signed by four, one entered from paper. */
    @BeforeEach
    void two_sound_charters() {
        world.begin();
        DraftId draft = world.fromTemplate();
        world.propose(world.secretary(HOA), draft);
        world.signedBy(draft, FOUR);
        world.as(
                DraftWorld.ENGINE,
                () -> world.charters.addVersion(DraftWorld.ENGINE, new AddCharterVersion(DemoCharter.text())));
    }

    @Test
    void what_was_signed_holds_and_what_came_on_paper_says_so() {
        assertThat(told(0))
                .contains("sound   bon-phuong-tan-son/1")
                .contains("signed on paper")
                .contains("sound   quy-che-26977-26968-26890-26876/1")
                .contains("4 signatures hold")
                .endsWith("2 versions, 0 broken\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    version | set text = replace(text, 'turns: 4', 'turns: 5') where charter like 'quy%'         | text-altered
                    version | set text = replace(text, 'Điều 8', 'Điều 9') where charter like 'quy%' | text-unreadable
                    version | set hash = repeat('0', 64) where charter like 'quy%'                   | not-in-trail
                    version | set text = replace(text, '150 m', '140 m') where charter like 'bon%'   | text-altered
                    answer  | set hash = repeat('0', 64) where ward = '26968'                        | signature-of-other-text 26968
                    answer  | set person = 'person:x' where ward = '26968'                           | signature-not-in-trail 26968
                    answer  | set at = at + interval '1 second' where ward = '26890'                 | signature-not-in-trail 26890
                    answer  | set office = 'Công an' where ward = '26876'                            | signature-not-in-trail 26876
                    answer  | set ward = '27007' where ward = '26876'                                | signature-missing 26876
                    """)
    void a_changed_row_is_found(String table, String change, String flaw) {
        damage(table, "update charter." + table + " " + change);

        assertThat(told(1)).contains("broken  ").contains(flaw).endsWith("2 versions, 1 broken\n");
    }

    @Test
    void a_signature_that_was_removed_is_found() {
        damage("answer", "delete from charter.answer where ward = '26968'");

        assertThat(told(1)).contains("signature-missing 26968");
    }

    @Test
    void a_version_that_was_removed_is_found() {
        damage("version", "delete from charter.version where charter like 'bon%'");

        assertThat(told(1)).contains("broken  bon-phuong-tan-son/1  version-missing");
    }

    @Test
    void a_version_slipped_in_is_found() {
        damage("version", """
                insert into charter.version (charter, version, text, hash, added_at, added_by)
                select charter, 2, replace(text, 'turns: 4', 'turns: 5'), repeat('0', 64), added_at, added_by
                  from charter.version where charter like 'bon%'
                """);

        assertThat(told(1)).contains("broken  bon-phuong-tan-son/2  text-altered, not-in-trail");
    }

    @Test
    void a_signed_version_whose_adoption_was_removed_does_not_pass_for_one_on_paper() {
        damage("adoption", "delete from charter.adoption");

        assertThat(told(1)).contains("signature-missing");
    }

    /** What the command prints, having answered with this exit code. */
    private static String told(int exit) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = world.as(
                DraftWorld.ENGINE,
                () -> new CharterVerifyCommand(world.bean(Verifying.class))
                        .run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)));
        String said = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isEqualTo(exit);
        return said.lines().collect(Collectors.joining("\n", "", "\n"));
    }

    private static void damage(String table, String statement) {
        CharterTables.unguarded(database, table, statement);
    }
}
