package vn.giapranh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.people.TestPeople.ENGINE;
import static vn.giapranh.people.TestPeople.HOA;
import static vn.giapranh.people.TestPeople.NHAT;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.UnknownException;

class TokensTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private TestPeople world;
    private Actor.Officer hoa;

    @BeforeEach
    void administrator() {
        world = new TestPeople(database);
        hoa = world.administrator(HOA);
    }

    @Test
    void a_token_acts_for_its_unit_until_it_is_revoked() {
        IssuedToken token = world.as(hoa, () -> world.tokens.issue(hoa, HOA, "Cổng 1022"));
        assertThat(world.tokens.organisation(token.text())).contains(new Actor.Organisation(token.id(), HOA));
        world.does(hoa, () -> world.tokens.revoke(hoa, token.id()));
        world.does(hoa, () -> world.tokens.revoke(hoa, token.id()));
        assertThat(world.tokens.organisation(token.text())).isEmpty();
        assertThat(world.told()).containsExactly("token-issued", "token-revoked");
    }

    @Test
    void a_token_is_shown_once_and_stored_only_as_a_keyed_hash() {
        IssuedToken token = world.as(hoa, () -> world.tokens.issue(hoa, HOA, "Cổng 1022"));
        assertThat(token.text()).matches("gr_[A-Za-z0-9_-]{43}");
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(database.asOwner()
                        .sql("select * from people.token")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(token.text());
        assertThat(database.asOwner()
                        .sql("select hash = sha256(convert_to(:text, 'UTF8')) from people.token")
                        .param("text", token.text())
                        .query((row, _) -> row.getBoolean(1))
                        .single())
                .isFalse();
    }

    @Test
    void what_is_no_token_opens_nothing() {
        for (String text : List.of("", "gr_", "gr_" + "A".repeat(43), "x".repeat(100_000))) {
            assertThat(world.tokens.organisation(text)).as(text).isEmpty();
        }
    }

    @Test
    void an_administrator_issues_and_revokes_for_the_own_unit_only() {
        Actor.Officer nhat = world.administrator(NHAT);
        assertThatThrownBy(() -> world.as(hoa, () -> world.tokens.issue(hoa, NHAT, "Cổng 1022")))
                .isInstanceOf(ForbiddenException.class);
        IssuedToken token = world.as(hoa, () -> world.tokens.issue(hoa, HOA, "Cổng 1022"));
        assertThatThrownBy(() -> world.does(nhat, () -> world.tokens.revoke(nhat, token.id())))
                .isInstanceOf(UnknownException.class);
        assertThat(world.as(nhat, () -> world.tokens.list(nhat))).isEmpty();
        assertThat(world.as(hoa, () -> world.tokens.list(hoa)))
                .extracting(TokenView::name)
                .containsExactly("Cổng 1022");
    }

    @Test
    void the_command_prints_the_demo_tokens_that_the_server_takes_and_nothing_else() {
        world.does(ENGINE, () -> {
            world.tokens.issueDemo(ENGINE, HOA, "Thử (mẫu)");
            world.tokens.issueDemo(ENGINE, HOA, "Thử (mẫu)");
            world.tokens.issueDemo(ENGINE, NHAT, "Thử (mẫu)");
        });
        assertThat(world.told()).containsExactly("token-issued", "token-issued");
        var printed = new ByteArrayOutputStream();
        assertThat(run(printed)).isZero();
        @SuppressWarnings("unchecked")
        Map<String, String> tokens = JsonMapper.shared().readValue(printed.toByteArray(), Map.class);
        assertThat(tokens).containsOnlyKeys("26968", "26977");
        assertThat(world.tokens
                        .organisation(String.valueOf(tokens.get("26977")))
                        .orElseThrow()
                        .unit())
                .isEqualTo(HOA);
    }

    @Test
    void outside_a_demo_world_the_command_refuses() {
        var printed = new ByteArrayOutputStream();
        assertThat(run(printed)).isEqualTo(2);
        assertThat(printed.size()).isZero();
    }

    @Test
    void a_revoked_demo_token_is_not_made_good_again_by_the_next_start() {
        world.does(ENGINE, () -> world.tokens.issueDemo(ENGINE, HOA, "Thử (mẫu)"));
        TokenView token = world.as(hoa, () -> world.tokens.list(hoa)).getFirst();
        world.does(hoa, () -> world.tokens.revoke(hoa, token.id()));
        world.does(ENGINE, () -> world.tokens.issueDemo(ENGINE, HOA, "Thử (mẫu)"));
        assertThat(world.tokens.organisation(world.texts.ofDemo(HOA))).isEmpty();
    }

    private int run(ByteArrayOutputStream printed) {
        return new TokensCommand(new TokenStore(database.jdbc()), world.texts)
                .run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
