package vn.giapranh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Coming in, staying in, going out: over the whole server, as a browser or a programme sees it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final String PASSWORD = "năm con voi đi bộ";
    private static final WardId HOA = WardId.of("26977");
    private static final WardId NHAT = WardId.of("26968");

    @Autowired
    private MockMvc http;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Tokens tokens;

    @Autowired
    private MovableClock clock;

    private String name = "";
    private PersonId person = new PersonId(UUID.randomUUID());

    @BeforeAll
    void twoWards() {
        units.add(ENGINE, HOA, "Phường Tân Sơn Hòa", Optional.empty());
        units.add(ENGINE, NHAT, "Phường Tân Sơn Nhất", Optional.empty());
    }

    @BeforeEach
    void somebody() {
        name = "p" + UUID.randomUUID();
        person = create(name, HOA, Role.DUTY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    private PersonId create(String signInName, WardId unit, Role... roles) {
        return people.create(
                        ENGINE,
                        new CreatePerson(signInName, "Lê Thị Hoa", Optional.of(PASSWORD), unit, Set.of(roles), false))
                .person();
    }

    @Test
    void a_page_asked_for_before_the_sign_in_opens_after_it() throws Exception {
        MockHttpServletResponse asked = answer(get("/people").accept("text/html"));
        assertThat(asked.getRedirectedUrl()).endsWith("/sign-in");
        Cookie wanted = java.util.Objects.requireNonNull(asked.getCookie("REDIRECT_URI"));
        MockHttpServletResponse in = answer(signIn(name, PASSWORD).cookie(wanted));
        assertThat(in.getRedirectedUrl()).contains("/people");
    }

    @Test
    void wrong_password_unknown_name_and_locked_account_get_the_same_answer() throws Exception {
        for (int i = 0; i < SignIns.MOST_FAILURES; i++) {
            assertThat(answer(signIn(name, "sai mật khẩu")).getRedirectedUrl()).isEqualTo("/sign-in?refused");
        }
        assertThat(answer(signIn(name, PASSWORD)).getRedirectedUrl()).isEqualTo("/sign-in?refused");
        assertThat(answer(signIn("khong.co.ai", PASSWORD)).getRedirectedUrl()).isEqualTo("/sign-in?refused");
        clock.advance(SignIns.LOCK.plus(Duration.ofSeconds(1)));
        assertThat(answer(signIn(name, PASSWORD)).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void the_sign_in_changes_the_session_and_the_sign_out_ends_it() throws Exception {
        Cookie session = session(name);
        Cookie again = java.util.Objects.requireNonNull(
                answer(signIn(name, PASSWORD).cookie(session)).getCookie("SESSION"));
        assertThat(again.getValue()).isNotEqualTo(session.getValue());
        assertThat(answer(get("/account").cookie(again)).getStatus()).isEqualTo(200);
        assertThat(answer(get("/account").cookie(session)).getRedirectedUrl()).endsWith("/sign-in");
        answer(post("/sign-out").with(csrf()).cookie(again));
        assertThat(answer(get("/account").cookie(again)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void a_form_without_its_csrf_token_is_refused() throws Exception {
        Cookie session = session(name);
        assertThat(answer(post("/tokens").cookie(session).param("unit", "26977").param("name", "x"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(tokens.list(officer(HOA, Role.ADMINISTRATOR)))
                .noneMatch(token -> token.name().equals("x"));
    }

    @Test
    void who_is_disabled_is_out_at_the_next_click() throws Exception {
        Cookie session = session(name);
        people.disable(ENGINE, person);
        assertThat(answer(get("/account").cookie(session)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_click() throws Exception {
        Cookie session = session(name);
        assertThat(answer(get("/people").cookie(session)).getStatus()).isEqualTo(200);
        people.assign(ENGINE, person, HOA, Set.of(Role.DUTY_OFFICER));
        assertThat(answer(get("/people").cookie(session)).getStatus()).isEqualTo(403);
        assertThat(answer(get("/audit").cookie(session)).getStatus()).isEqualTo(403);
    }

    @Test
    void somebody_with_two_units_is_asked_for_which_they_act() throws Exception {
        people.assign(ENGINE, person, NHAT, Set.of(Role.DUTY_OFFICER));
        Cookie session = session(name);
        assertThat(answer(get("/account").cookie(session)).getRedirectedUrl()).isEqualTo("/acting-unit");
        answer(post("/acting-unit").with(csrf()).cookie(session).param("unit", "26968"));
        assertThat(answer(get("/account").cookie(session)).getContentAsString()).contains("Phường Tân Sơn Nhất");
        assertThat(answer(get("/people").cookie(session)).getStatus()).isEqualTo(403);
    }

    @Test
    void a_new_account_is_made_on_its_page_and_its_password_shown_once() throws Exception {
        Cookie session = session(name);
        String made = "m" + UUID.randomUUID();
        MockHttpServletResponse created = answer(post("/people")
                .with(csrf())
                .cookie(session)
                .param("signInName", made)
                .param("displayName", "Trần <b>Bình</b>")
                .param("unit", "26977")
                .param("roles", "DUTY_OFFICER", "LEADER"));
        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getHeader("Cache-Control")).contains("no-store");
        Matcher password = Pattern.compile("<code>([A-Za-z2-9]{14})</code>").matcher(created.getContentAsString());
        assertThat(password.find()).isTrue();
        assertThat(answer(signIn(made, password.group(1))).getRedirectedUrl()).isEqualTo("/");
        assertThat(answer(get("/people").cookie(session)).getContentAsString())
                .contains("Trần &lt;b&gt;Bình&lt;/b&gt;")
                .doesNotContain("<b>Bình");
    }

    @Test
    void a_form_that_is_not_right_comes_back_with_what_was_typed_and_what_is_wrong() throws Exception {
        MockHttpServletResponse answer = answer(post("/people")
                .with(csrf())
                .cookie(session(name))
                .param("signInName", "Không Được")
                .param("displayName", "Trần Bình")
                .param("unit", "26977"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"Trần Bình\"", "Cần ít nhất một vai trò.", "Tên đăng nhập gồm 3 đến 60 ký tự");
    }

    @Test
    void every_page_forbids_what_is_not_ours() throws Exception {
        for (String path : new String[] {"/sign-in", "/people", "/api/v1/incidents"}) {
            MockHttpServletResponse answer = answer(get(path));
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.getHeader("Permissions-Policy")).contains("geolocation=(self)");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
        }
        assertThat(answer(get("/sign-in").secure(true)).getHeader("Strict-Transport-Security"))
                .contains("max-age");
    }

    @Test
    void a_programme_without_a_good_token_gets_a_problem_and_a_challenge() throws Exception {
        IssuedToken token = tokens.issue(officer(HOA, Role.ADMINISTRATOR), HOA, "Cổng 1022");
        tokens.revoke(officer(HOA, Role.ADMINISTRATOR), token.id());
        for (@Nullable
        String header : new @Nullable String[] {null, "Bearer " + token.text(), "Bearer ", "Basic YTpi"}) {
            MockHttpServletRequestBuilder request = get("/api/v1/incidents");
            MockHttpServletResponse answer = answer(header == null ? request : request.header("Authorization", header));
            assertThat(answer.getStatus()).as("%s", header).isEqualTo(401);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer realm=\"giapranh\"");
            assertThat(answer.getContentAsString()).contains("\"status\":401");
        }
    }

    @Test
    void a_good_token_comes_in_without_a_session_and_without_a_csrf_token() throws Exception {
        IssuedToken token = tokens.issue(officer(HOA, Role.ADMINISTRATOR), HOA, "Cổng 1022");
        MockHttpServletResponse answer =
                answer(post("/api/v1/nowhere").header("Authorization", "Bearer " + token.text()));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(cookieNames(answer)).isEmpty();
    }

    @Test
    void a_browsers_session_may_read_the_api_and_not_act_on_it() throws Exception {
        Cookie session = session(name);
        assertThat(answer(get("/api/v1/nowhere").cookie(session)).getStatus()).isEqualTo(404);
        assertThat(answer(post("/api/v1/nowhere").cookie(session)).getStatus()).isEqualTo(401);
    }

    @Test
    void a_script_whose_session_has_ended_is_told_so_and_not_sent_a_page() throws Exception {
        MockHttpServletResponse answer = answer(get("/people").header("HX-Request", "true"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in");
    }

    @Test
    void the_trail_shows_the_sign_in_and_never_what_was_typed() throws Exception {
        answer(signIn("mot.ten.go.nham", "mot-mat-khau-go-nham"));
        String trail = answer(get("/audit").cookie(session(name))).getContentAsString();
        assertThat(trail)
                .contains("Đăng nhập", "person:" + person.value().toString().substring(0, 8));
        assertThat(trail).doesNotContain("mot.ten.go.nham").doesNotContain("mot-mat-khau-go-nham");
    }

    private Cookie session(String signInName) throws Exception {
        MockHttpServletResponse in = answer(signIn(signInName, PASSWORD));
        assertThat(in.getRedirectedUrl()).isEqualTo("/");
        return java.util.Objects.requireNonNull(in.getCookie("SESSION"));
    }

    private static MockHttpServletRequestBuilder signIn(String signInName, String password) {
        return post("/sign-in").with(csrf()).param("name", signInName).param("password", password);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static java.util.List<String> cookieNames(MockHttpServletResponse response) {
        return Arrays.stream(response.getCookies()).map(Cookie::getName).toList();
    }

    private Actor.Officer officer(WardId unit, Role... roles) {
        return new Actor.Officer(person, unit, Set.of(roles));
    }
}
