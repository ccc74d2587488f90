package vn.giapranh.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** The cookies of the sign-in as a browser gets them: MockMvc puts its own stores in the place of those it tests. */
@ServerTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorOnTheWireTest {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final WardId HOA = WardId.of("26977");
    private static final String PASSWORD = "năm con voi đi bộ";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Test
    void a_visitor_gets_no_session_and_the_sign_in_form_gives_one() throws Exception {
        units.add(ENGINE, HOA, "Phường Tân Sơn Hòa", Optional.empty());
        people.create(
                ENGINE,
                new CreatePerson("truc.ban", "Lê Hoa", Optional.of(PASSWORD), HOA, Set.of(Role.DUTY_OFFICER), false));
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            URI door = URI.create("http://localhost:" + port + "/sign-in");
            HttpResponse<String> form =
                    browser.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(form.headers().allValues("Set-Cookie"))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("XSRF-TOKEN=")
                    .contains("HttpOnly", "SameSite=Lax");
            Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
            assertThat(csrf.find()).isTrue();
            String filled = "_csrf=" + csrf.group(1) + "&name=truc.ban&password="
                    + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
            HttpResponse<String> in = browser.send(
                    HttpRequest.newBuilder(door)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(filled))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(in.statusCode()).isEqualTo(302);
            assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/");
            assertThat(in.headers().allValues("Set-Cookie"))
                    .anySatisfy(
                            cookie -> assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"));
        }
    }
}
