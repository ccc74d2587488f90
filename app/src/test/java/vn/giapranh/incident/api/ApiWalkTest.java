package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.HANH_AN;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.NHAT_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ApiClient;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.BorderPlaces;
import vn.giapranh.ServerTest;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.IssuedToken;
import vn.giapranh.people.Tokens;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/**
 * The API as a stranger's programme meets it, over the wire, with the tokens that {@code ./giapranh tokens} prints, on the
 * demo world's ground without a single incident.
 */
@ServerTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"giapranh.demo=true", "giapranh.demo.months=0", "giapranh.demo.data=../data"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiWalkTest {

    private static final WardId STRANGER = AN_NHON;

    @LocalServerPort
    private int port;

    @Autowired
    private List<DatabaseCommand> commands;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Territory territory;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<WardId, ApiClient> clients = new HashMap<>();

    @BeforeAll
    void readTokens() {
        var printed = new ByteArrayOutputStream();
        DatabaseCommand command = commands.stream()
                .filter(each -> each.name().equals("tokens"))
                .findFirst()
                .orElseThrow();
        assertThat(command.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        JsonMapper.shared()
                .readTree(printed.toByteArray())
                .properties()
                .forEach(token -> clients.put(
                        WardId.of(token.getKey()),
                        ApiClient.of(http, port, token.getValue().asString())));
        assertThat(clients.keySet()).contains(TAN_SON_NHAT, TAN_SON_HOA, HANH_THONG, AN_NHON);
    }

    @AfterAll
    void stop() {
        threads.close();
        http.close();
    }

    // --- Whose is it? ----------------------------------------------------------------------------------------------

    @Test
    void a_point_has_its_ward_and_the_borders_near_it() throws Exception {
        Located place = place(NHAT_HOA, TAN_SON_NHAT);

        Answer answer = as(TAN_SON_NHAT).get("/locate?lon=" + place.lon() + "&lat=" + place.lat());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("ward")).isEqualTo("26968");
        assertThat(answer.at("borders.0.id")).isEqualTo("26968-26977");
        assertThat(answer.json().path("borders").path(0).path("distanceMetres").asDouble())
                .isBetween(1.0, 60.0);
        assertThat(answer.at("borders.0.side")).isEqualTo("A");
    }

    @Test
    void a_point_outside_every_ward_is_nobodys_and_no_mistake() throws Exception {
        Answer answer = as(TAN_SON_NHAT).get("/locate?lon=106.70&lat=10.70");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("ward").isNull()).isTrue();
    }

    @Test
    void swapped_coordinates_are_refused_with_the_right_way_round() throws Exception {
        Answer located = as(TAN_SON_NHAT).get("/locate?lon=10.80593&lat=106.66437");
        Map<String, Object> swapped = report(place(NHAT_HOA, TAN_SON_NHAT), "Đổi chỗ");
        swapped.put("lon", 10.80593);
        swapped.put("lat", 106.66437);
        Answer reported = as(TAN_SON_NHAT).post("/incidents", swapped);

        for (Answer answer : List.of(located, reported)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            JsonNode error = answer.json().path("errors").path(0);
            assertThat(error.path("suggestion").path("lon").asDouble()).isEqualTo(106.66437);
            assertThat(error.path("suggestion").path("lat").asDouble()).isEqualTo(10.80593);
            assertThat(error.path("message").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lon=NaN&lat=10.8",
                "lon=Infinity&lat=10.8",
                "lon=&lat=10.8",
                "lat=10.8",
                "lon=abc&lat=10.8",
                "lon=1e400&lat=10.8",
                "lon=181&lat=10.8",
                "lon=0x1p3&lat=10.8",
                "lon=106.6d&lat=10.8"
            })
    void what_is_no_degree_is_named(String query) throws Exception {
        Answer answer = as(TAN_SON_NHAT).get("/locate?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.wrongFields()).contains("lon");
        assertThat(answer.isProblem()).isTrue();
    }

    // --- Report ----------------------------------------------------------------------------------------------------

    @Test
    void a_report_answers_who_leads_who_is_told_and_which_clocks_run() throws Exception {
        Answer answer = reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "Hai nhóm cãi vã trước quán ăn");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("number")).matches("GR\\d{2}-\\d{6}");
        assertThat(answer.at("leadWard")).isEqualTo("26968");
        assertThat(answer.json().path("version").asInt()).isEqualTo(1);
        assertThat(answer.at("border")).isEqualTo("26968-26977");
        assertThat(answer.at("tell.0.ward")).isEqualTo("26977");
        assertThat(answer.json()
                        .path("clocks")
                        .valueStream()
                        .map(clock -> clock.path("kind").asString())
                        .toList())
                .contains("acknowledge", "tell");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/incidents/" + answer.at("number"));
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_report_in_a_wards_interior_has_no_border_and_tells_nobody() throws Exception {
        Located interior = interior(TAN_SON_NHAT);
        Answer answer = as(TAN_SON_NHAT).post("/incidents", report(interior, "Mất điện đèn đường"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().has("border")).isFalse();
        assertThat(answer.json().path("tell").size()).isZero();
    }

    @Test
    void a_ward_receives_first_what_happened_on_anothers_ground() throws Exception {
        Answer answer = reported(TAN_SON_HOA, NHAT_HOA, TAN_SON_NHAT, "Xe máy va chạm bên kia đường");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("leadWard")).isEqualTo("26968");
        assertThat(read(TAN_SON_HOA, answer.at("number")).at("receivedBy")).isEqualTo("26977");
    }

    @Test
    void the_reporters_contact_is_read_by_the_lead_and_by_nobody_else() throws Exception {
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Karaoke quá khuya");
        body.put("reporterContact", "0900 000 123");
        Answer answer = as(TAN_SON_NHAT).post("/incidents", body);
        String number = answer.at("number");

        assertThat(answer.text()).doesNotContain("0900 000 123");
        assertThat(read(TAN_SON_NHAT, number).at("reporterContact")).isEqualTo("0900 000 123");
        assertThat(read(TAN_SON_HOA, number).status()).isEqualTo(200);
        assertThat(read(TAN_SON_HOA, number).text()).doesNotContain("0900 000 123");
        assertThat(answer.json()
                        .path("clocks")
                        .valueStream()
                        .map(clock -> clock.path("kind").asString())
                        .toList())
                .contains("receipt", "result");
    }

    @Test
    void a_script_in_words_is_words() throws Exception {
        String words = "<script>alert('x')</script> & \"ngoặc\" \u0000 \u202e 🚒";
        Answer refused = reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, words);
        Answer answer = reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, words.replace("\u0000", ""));

        assertThat(refused.status()).as("a zero byte").isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("words");
        assertThat(answer.status()).isEqualTo(201);
        Answer seen = read(TAN_SON_HOA, answer.at("number"));
        assertThat(seen.at("words")).isEqualTo(words.replace("\u0000", ""));
        assertThat(seen.header("Content-Type")).startsWith("application/json");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "x\\udc00y"})
    void what_is_no_text_is_named_wherever_words_are_taken(String written) throws Exception {
        String number = number(TAN_SON_NHAT);
        Located place = place(NHAT_HOA, TAN_SON_NHAT);
        String report = "{\"kind\":\"noise\",\"urgency\":\"soon\",\"lon\":" + place.lon() + ",\"lat\":" + place.lat()
                + ",\"words\":\"a" + written + "\",\"reporterContact\":\"b" + written + "\",\"outsideReference\":\"c"
                + written + "\"}";

        Answer reported = as(TAN_SON_NHAT).postText("/incidents", report, "application/json");
        Answer offered = as(TAN_SON_NHAT)
                .postText(
                        "/incidents/" + number + "/handovers",
                        "{\"toWard\":\"26977\",\"reason\":\"vì " + written + "\"}",
                        "application/json");
        Answer closed = as(TAN_SON_NHAT)
                .postText("/incidents/" + number + "/closure", "{\"words\":\"" + written + "\"}", "application/json");

        assertThat(reported.status()).as(reported.text()).isEqualTo(422);
        assertThat(reported.wrongFields()).containsExactly("words", "reporterContact", "outsideReference");
        assertThat(offered.status()).as(offered.text()).isEqualTo(422);
        assertThat(closed.status()).as(closed.text()).isEqualTo(422);
        assertThat(read(TAN_SON_NHAT, number).at("state")).isEqualTo("reported");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_the_codes_are_listed() throws Exception {
        Answer answer = as(TAN_SON_NHAT)
                .with("Accept-Language", "en")
                .post(
                        "/incidents",
                        Map.of(
                                "kind", "brawl",
                                "urgency", "at once",
                                "lon", "106.6",
                                "words", " ",
                                "reporterContakt", "0900"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.isProblem()).isTrue();
        assertThat(new TreeSet<>(answer.wrongFields()))
                .containsExactly("kind", "lat", "lon", "reporterContakt", "urgency", "words");
        assertThat(answer.text())
                .contains("social-order", "gambling-and-vice", "natural-disaster", "emergency, soon, routine")
                .contains("reporterContact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_ORDER", "social order", "Social-Order", "social"})
    void a_kind_is_read_however_its_words_are_joined(String kind) throws Exception {
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Xô xát");
        body.put("kind", kind);
        body.put("urgency", "EMERGENCY");
        Answer answer = as(TAN_SON_NHAT).post("/incidents", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(read(TAN_SON_NHAT, answer.at("number")).at("kind")).isEqualTo("social-order");
    }

    @Test
    void a_kind_is_known_by_any_word_that_only_it_has() throws Exception {
        for (Map.Entry<String, String> kind : Map.of(
                        "racing", "disorder-and-racing",
                        "fire", "fire-and-rescue",
                        "waste", "environment-and-waste",
                        "food safety", "economy-and-food-safety")
                .entrySet()) {
            Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Theo một từ");
            body.put("kind", kind.getKey());
            assertThat(read(
                                    TAN_SON_NHAT,
                                    as(TAN_SON_NHAT).post("/incidents", body).at("number"))
                            .at("kind"))
                    .isEqualTo(kind.getValue());
        }
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Hai loại có từ này");
        body.put("kind", "order");
        assertThat(as(TAN_SON_NHAT).post("/incidents", body).wrongFields()).containsExactly("kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"lon\": NaN}", "[1,2", "lon=1", "{\"lon\": 1}x", "\u0000"})
    void what_is_not_json_is_400(String body) throws Exception {
        Answer answer = as(TAN_SON_NHAT).postText("/incidents", body, "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"x\"", "{}", "null"})
    void json_that_is_no_report_is_422(String body) throws Exception {
        Answer answer = as(TAN_SON_NHAT).postText("/incidents", body, "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.wrongFields()).isNotEmpty();
    }

    @Test
    void a_number_that_no_double_holds_is_no_degree() throws Exception {
        for (String lon : List.of("1e999", "-1e999", "\"NaN\"", "null", "[]", "true")) {
            Answer answer = as(TAN_SON_NHAT)
                    .postText(
                            "/incidents",
                            "{\"kind\":\"noise\",\"urgency\":\"soon\",\"lon\":" + lon
                                    + ",\"lat\":10.8,\"words\":\"x\"}",
                            "application/json");
            assertThat(answer.status()).as(lon + answer.text()).isEqualTo(422);
            assertThat(answer.wrongFields()).as(lon).containsExactly("lon");
        }
    }

    @Test
    void a_body_beyond_the_bound_is_413_and_one_of_another_type_415() throws Exception {
        String huge = "{\"words\":\"" + "x".repeat(70_000) + "\"}";
        Answer large = as(TAN_SON_NHAT).postText("/incidents", huge, "application/json");
        Answer xml = as(TAN_SON_NHAT).postText("/incidents", "<report/>", "application/xml");
        Answer form = as(TAN_SON_NHAT).postText("/incidents", "kind=noise", "application/x-www-form-urlencoded");
        Answer tooManyWords = reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "à".repeat(4_001));

        assertThat(large.status()).isEqualTo(413);
        assertThat(xml.status()).isEqualTo(415);
        assertThat(form.status()).isEqualTo(415);
        assertThat(List.of(large, xml, form)).allMatch(Answer::isProblem);
        assertThat(tooManyWords.status()).isEqualTo(422);
        assertThat(tooManyWords.wrongFields()).containsExactly("words");
    }

    // --- Acknowledge, close ----------------------------------------------------------------------------------------

    @Test
    void a_lead_acknowledges_without_a_body_and_closes_with_its_words() throws Exception {
        String number = number(TAN_SON_NHAT);
        Answer acknowledged = as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        Answer again = as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        Answer closed = as(TAN_SON_NHAT)
                .post("/incidents/" + number + "/closure", Map.of("result", "Đã nhắc nhở", "version", 2));

        assertThat(acknowledged.status()).as(acknowledged.text()).isEqualTo(200);
        assertThat(acknowledged.at("state")).isEqualTo("acknowledged");
        assertThat(acknowledged.json().path("version").asInt()).isEqualTo(2);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("reason")).isEqualTo("already-acknowledged");
        assertThat(again.at("present.state")).isEqualTo("acknowledged");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.at("state")).isEqualTo("closed");
        assertThat(closed.text()).contains("Đã nhắc nhở");
    }

    @Test
    void a_closure_takes_its_words_under_the_name_that_the_other_acts_use_too() throws Exception {
        for (String name : List.of("result", "words", "reason")) {
            String number = number(TAN_SON_NHAT);
            Answer closed = as(TAN_SON_NHAT).post("/incidents/" + number + "/closure", Map.of(name, "Đã giải tán"));
            assertThat(closed.status()).as(closed.text()).isEqualTo(200);
            assertThat(closed.text()).contains("Đã giải tán");
        }
    }

    @Test
    void an_act_without_a_body_is_taken_whatever_type_it_claims() throws Exception {
        String number = number(TAN_SON_NHAT);
        Answer acknowledged = as(TAN_SON_NHAT)
                .postText("/incidents/" + number + "/acknowledgement", "", "application/x-www-form-urlencoded");
        Answer closed = as(TAN_SON_NHAT).postText("/incidents/" + number + "/closure", "{}", "application/json");

        assertThat(acknowledged.status()).as(acknowledged.text()).isEqualTo(200);
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
    }

    @Test
    void an_old_version_is_409_with_the_present_state_in_body_or_header() throws Exception {
        String number = number(TAN_SON_NHAT);
        as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement", Map.of("version", 1));

        Answer inBody = as(TAN_SON_NHAT).post("/incidents/" + number + "/closure", Map.of("version", 1));
        Answer inHeader = as(TAN_SON_NHAT).with("If-Match", "\"1\"").post("/incidents/" + number + "/closure");
        Answer torn = as(TAN_SON_NHAT)
                .with("If-Match", "\"1\"")
                .post("/incidents/" + number + "/closure", Map.of("version", 2));

        for (Answer stale : List.of(inBody, inHeader)) {
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.isProblem()).isTrue();
            assertThat(stale.at("type")).endsWith("stale-version");
            assertThat(stale.at("present.state")).isEqualTo("acknowledged");
            assertThat(stale.json().path("present").path("version").asInt()).isEqualTo(2);
        }
        assertThat(torn.status()).isEqualTo(422);
        assertThat(torn.wrongFields()).containsExactly("version");
        assertThat(read(TAN_SON_NHAT, number).at("state")).isEqualTo("acknowledged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"x\"", "1e30", "true"})
    void what_is_no_version_is_named(String version) throws Exception {
        Answer answer = as(TAN_SON_NHAT)
                .postText(
                        "/incidents/" + number(TAN_SON_NHAT) + "/acknowledgement",
                        "{\"version\":" + version + "}",
                        "application/json");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("version");
    }

    // --- Hand over -------------------------------------------------------------------------------------------------

    @Test
    void the_lead_passes_when_the_other_ward_accepts() throws Exception {
        String number = number(TAN_SON_NHAT);
        Answer offered = as(TAN_SON_NHAT)
                .post(
                        "/incidents/" + number + "/handovers",
                        Map.of("toWard", "26977", "reason", "not-our-ground", "version", 1));
        String id = offered.at("id");

        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        assertThat(offered.at("toWard")).isEqualTo("26977");
        assertThat(read(TAN_SON_HOA, number).at("leadWard")).isEqualTo("26968");

        Answer second = as(TAN_SON_NHAT)
                .post("/incidents/" + number + "/handovers", Map.of("toWard", "26977", "reason", "other"));
        Answer byGiver = as(TAN_SON_NHAT).post("/handovers/" + id + "/acceptance");
        Answer byStranger = as(STRANGER).post("/handovers/" + id + "/acceptance");
        Answer accepted = as(TAN_SON_HOA)
                .post(
                        "/handovers/" + id + "/acceptance",
                        Map.of("version", offered.json().path("version").asInt()));
        Answer twice = as(TAN_SON_HOA).post("/handovers/" + id + "/acceptance");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("reason")).isEqualTo("handover-open");
        assertThat(byGiver.status()).isEqualTo(403);
        assertThat(byGiver.isProblem()).isTrue();
        assertThat(byGiver.at("detail")).isNotBlank();
        assertThat(byStranger.status()).isEqualTo(404);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.at("leadWard")).isEqualTo("26977");
        assertThat(accepted.json().path("leads").size()).isEqualTo(2);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.at("reason")).isEqualTo("no-handover-open");
        assertThat(read(TAN_SON_NHAT, number).at("leadWard")).isEqualTo("26977");
    }

    @Test
    void a_refusal_says_why_and_whose_it_is() throws Exception {
        String number = number(TAN_SON_NHAT);
        String first = offer(TAN_SON_NHAT, number, TAN_SON_HOA);
        Answer withoutReason = as(TAN_SON_HOA).post("/handovers/" + first + "/refusal", Map.of());
        Answer refused = as(TAN_SON_HOA)
                .post(
                        "/handovers/" + first + "/refusal",
                        Map.of("reason", "other-owner-known", "proposedWard", "26890"));
        String second = offer(TAN_SON_NHAT, number, TAN_SON_HOA);
        Answer inWords = as(TAN_SON_HOA)
                .post("/handovers/" + second + "/refusal", Map.of("reason", "Không phải địa bàn chúng tôi"));

        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(withoutReason.wrongFields()).containsExactly("reason");
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(refused.at("leadWard")).isEqualTo("26968");
        assertThat(refused.at("handovers.0.state")).isEqualTo("declined");
        assertThat(refused.text()).contains("other-owner-known", "26890");
        assertThat(inWords.status()).as(inWords.text()).isEqualTo(200);
        assertThat(inWords.text()).contains("Không phải địa bàn chúng tôi");
        assertThat(inWords.json().has("dispute")).as("two declines").isTrue();
    }

    @Test
    void an_offer_names_what_is_wrong_with_it() throws Exception {
        String number = number(TAN_SON_NHAT);
        String path = "/incidents/" + number + "/handovers";

        assertThat(as(TAN_SON_NHAT).post(path, Map.of()).wrongFields()).containsExactly("toWard", "reason");
        assertThat(as(TAN_SON_NHAT)
                        .post(path, Map.of("toWard", "Tân Sơn Hòa", "reason", "other"))
                        .wrongFields())
                .containsExactly("toWard");
        Answer toItself = as(TAN_SON_NHAT).post(path, Map.of("toWard", 26968, "reason", "other"));
        Answer toNoParty = as(TAN_SON_NHAT).post(path, Map.of("toWard", "26740", "reason", "other"));
        Answer byNeighbour = as(TAN_SON_HOA).post(path, Map.of("toWard", "26890", "reason", "other"));

        assertThat(toItself.status()).as("a code may come as a number").isEqualTo(409);
        assertThat(toItself.at("reason")).isEqualTo("to-the-lead-itself");
        assertThat(toNoParty.at("reason")).isEqualTo("not-a-party");
        assertThat(toNoParty.at("detail")).contains("26740");
        assertThat(byNeighbour.status()).isEqualTo(403);
    }

    @Test
    void an_incident_with_an_open_handover_is_not_closed() throws Exception {
        String number = number(TAN_SON_NHAT);
        offer(TAN_SON_NHAT, number, TAN_SON_HOA);

        Answer closed = as(TAN_SON_NHAT).post("/incidents/" + number + "/closure");

        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.at("reason")).isEqualTo("handover-open");
    }

    // --- The same key ----------------------------------------------------------------------------------------------

    @Test
    void the_same_key_gets_the_same_answer_and_nothing_is_doubled() throws Exception {
        ApiClient client = as(TAN_SON_NHAT).withKey("phone-" + UUID.randomUUID());
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Cháy bãi rác");
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tries.add(() -> client.post("/incidents", body));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : threads.invokeAll(tries)) {
            answers.add(answer.get());
        }
        String number = answers.getFirst().at("number");
        as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        read(TAN_SON_HOA, number);
        answers.add(client.post("/incidents", body));
        body.put("words", "Cháy bãi rác và một xe máy");
        Answer other = client.post("/incidents", body);

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.wrongFields()).containsExactly("Idempotency-Key");
        assertThat(list(TAN_SON_NHAT, "?ward=26968&limit=200").stream()
                        .filter(row -> row.path("excerpt").asString("").startsWith("Cháy bãi rác")))
                .hasSize(1);
    }

    @Test
    void the_same_key_of_another_ward_is_another_key() throws Exception {
        String key = "shared-" + UUID.randomUUID();
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Hai phường cùng báo");

        assertThat(as(TAN_SON_NHAT).withKey(key).post("/incidents", body).at("number"))
                .isNotEqualTo(
                        as(TAN_SON_HOA).withKey(key).post("/incidents", body).at("number"));
    }

    @Test
    void an_act_that_is_retried_is_done_once_and_answered_again() throws Exception {
        String number = number(TAN_SON_NHAT);
        ApiClient client = as(TAN_SON_NHAT).withKey("act-" + UUID.randomUUID());
        Map<String, Object> offer = Map.of("toWard", "26977", "reason", "other", "version", 1);
        Answer first = client.post("/incidents/" + number + "/handovers", offer);
        Answer again = client.post("/incidents/" + number + "/handovers", offer);
        ApiClient receiver = as(TAN_SON_HOA).withKey("accept-" + UUID.randomUUID());
        Answer accepted = receiver.post("/handovers/" + first.at("id") + "/acceptance");
        Answer acceptedAgain = receiver.post("/handovers/" + first.at("id") + "/acceptance");
        Answer otherAct = client.post("/incidents/" + number + "/closure");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(acceptedAgain.status()).as(acceptedAgain.text()).isEqualTo(200);
        assertThat(acceptedAgain.json().path("version"))
                .isEqualTo(accepted.json().path("version"));
        assertThat(otherAct.status()).isEqualTo(422);
        assertThat(otherAct.wrongFields()).containsExactly("Idempotency-Key");
        assertThat(read(TAN_SON_NHAT, number).json().path("handovers").size()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_none_is_named() throws Exception {
        Map<String, Object> body = report(place(NHAT_HOA, TAN_SON_NHAT), "Khóa quá dài");

        for (String key : List.of("k".repeat(201), "a b")) {
            Answer answer = as(TAN_SON_NHAT).withKey(key).post("/incidents", body);
            assertThat(answer.status()).as(key).isEqualTo(422);
            assertThat(answer.wrongFields()).containsExactly("Idempotency-Key");
        }
    }

    // --- Hidden, forbidden, unknown --------------------------------------------------------------------------------

    @Test
    void hidden_and_non_existent_look_the_same() throws Exception {
        String hidden = number(TAN_SON_NHAT);
        String none = "GR26-999999";
        String handover = offer(TAN_SON_NHAT, hidden, TAN_SON_HOA);
        String noHandover = UUID.randomUUID().toString();

        for (WardId ward : List.of(STRANGER, CITY)) {
            assertSame(as(ward).get("/incidents/" + hidden), hidden, as(ward).get("/incidents/" + none), none);
            for (String act : List.of("acknowledgement", "closure")) {
                assertSame(
                        as(ward).post("/incidents/" + hidden + "/" + act),
                        hidden,
                        as(ward).post("/incidents/" + none + "/" + act),
                        none);
            }
            Map<String, Object> offer = Map.of("toWard", "26977", "reason", "other");
            assertSame(
                    as(ward).post("/incidents/" + hidden + "/handovers", offer),
                    hidden,
                    as(ward).post("/incidents/" + none + "/handovers", offer),
                    none);
            assertSame(
                    as(ward).post("/handovers/" + handover + "/acceptance"),
                    handover,
                    as(ward).post("/handovers/" + noHandover + "/acceptance"),
                    noHandover);
            assertSame(
                    as(ward).post("/handovers/" + handover + "/refusal", Map.of("reason", "other")),
                    handover,
                    as(ward).post("/handovers/" + noHandover + "/refusal", Map.of("reason", "other")),
                    noHandover);
            assertThat(list(ward, "?limit=200").stream()
                            .map(row -> row.path("number").asString()))
                    .doesNotContain(hidden);
        }
    }

    /** Status, headers and body, but for the name that was asked for and the moment of the answer. */
    private static void assertSame(Answer hidden, String hiddenName, Answer none, String noneName) {
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.isProblem()).isTrue();
        assertThat(hidden.status() + hidden.text().replace(hiddenName, "…"))
                .isEqualTo(none.status() + none.text().replace(noneName, "…"));
        Map<String, List<String>> headers =
                new HashMap<>(hidden.response().headers().map());
        Map<String, List<String>> others =
                new HashMap<>(none.response().headers().map());
        for (String moving : List.of("date", "content-length")) {
            headers.remove(moving);
            others.remove(moving);
        }
        assertThat(headers).isEqualTo(others);
    }

    @Test
    void a_neighbour_may_know_and_may_not_act() throws Exception {
        String number = number(TAN_SON_NHAT);

        Answer acknowledged = as(TAN_SON_HOA).post("/incidents/" + number + "/acknowledgement");

        assertThat(acknowledged.status()).isEqualTo(403);
        assertThat(acknowledged.isProblem()).isTrue();
        assertThat(read(TAN_SON_HOA, number)
                        .json()
                        .path("allowed")
                        .valueStream()
                        .map(JsonNode::asString))
                .doesNotContain("acknowledge", "close");
    }

    @Test
    void without_a_good_token_everything_is_401() throws Exception {
        ApiClient nobody = as(TAN_SON_NHAT).withoutToken();
        Actor.Officer administrator =
                new Actor.Officer(new PersonId(UUID.randomUUID()), TAN_SON_NHAT, Set.of(Role.ADMINISTRATOR));
        IssuedToken issued = tokens.issue(administrator, TAN_SON_NHAT, "Sẽ thu hồi");
        ApiClient programme = ApiClient.of(http, port, issued.text());
        assertThat(programme.get("/incidents").status()).isEqualTo(200);
        tokens.revoke(administrator, issued.id());

        for (Answer answer : List.of(
                nobody.get("/locate?lon=106.66&lat=10.81"),
                nobody.get("/incidents"),
                nobody.get("/incidents/GR26-000001"),
                nobody.get("/events"),
                nobody.post("/incidents", Map.of()),
                nobody.with("Authorization", "Bearer gr_nobody").get("/incidents"),
                nobody.with("Authorization", "Basic eDp5").get("/incidents"),
                programme.get("/incidents"))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(401);
            assertThat(answer.isProblem()).isTrue();
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void what_the_api_does_not_have_is_a_problem_too() throws Exception {
        Answer noPath = as(TAN_SON_NHAT).get("/people");
        Answer noMethod = as(TAN_SON_NHAT).send("DELETE", "/incidents/" + number(TAN_SON_NHAT));
        Answer noNumber = as(TAN_SON_NHAT).get("/incidents/1%20or%201=1");
        Answer noType = as(TAN_SON_NHAT).with("Accept", "application/xml").get("/incidents");

        assertThat(noPath.status()).isEqualTo(404);
        assertThat(noMethod.status()).isEqualTo(405);
        assertThat(noNumber.status()).isEqualTo(404);
        assertThat(noType.status()).isEqualTo(406);
        assertThat(List.of(noPath, noMethod, noNumber)).allMatch(Answer::isProblem);
    }

    @Test
    void problems_speak_vietnamese_and_english_when_asked() throws Exception {
        Answer vietnamese = as(TAN_SON_NHAT).get("/incidents/GR26-999999");
        Answer english =
                as(TAN_SON_NHAT).with("Accept-Language", "en-GB,en;q=0.9").get("/incidents/GR26-999999");

        assertThat(vietnamese.at("title")).isNotBlank().isNotEqualTo(english.at("title"));
        assertThat(english.at("title")).matches("\\p{ASCII}+");
    }

    // --- List ------------------------------------------------------------------------------------------------------

    @Test
    void a_list_is_read_page_by_page_without_a_hole_or_a_double() throws Exception {
        Set<String> written = new TreeSet<>();
        for (int i = 0; i < 7; i++) {
            written.add(reported(HANH_THONG, HANH_AN, HANH_THONG, "Trang " + i).at("number"));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = as(HANH_THONG)
                    .get("/incidents?limit=3&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(row -> read.add(row.path("number").asString()));
            // A report that comes in between moves nothing.
            reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "Xen giữa");
            cursor = page.at("next");
            pages++;
        } while (!cursor.isEmpty());

        assertThat(pages).isGreaterThanOrEqualTo(3);
        assertThat(read).doesNotHaveDuplicates().containsAll(written);
    }

    @Test
    void a_list_is_narrowed_by_lead_state_and_time() throws Exception {
        String closed = number(TAN_SON_NHAT);
        as(TAN_SON_NHAT).post("/incidents/" + closed + "/closure");
        String acknowledged = number(TAN_SON_NHAT);
        as(TAN_SON_NHAT).post("/incidents/" + acknowledged + "/acknowledgement");
        String changedAt = read(TAN_SON_NHAT, acknowledged).at("changedAt");
        String fresh = number(TAN_SON_HOA);

        assertThat(numbers(TAN_SON_NHAT, "?state=closed&limit=200"))
                .contains(closed)
                .doesNotContain(acknowledged);
        assertThat(numbers(TAN_SON_NHAT, "?state=open&limit=200"))
                .contains(acknowledged, fresh)
                .doesNotContain(closed);
        assertThat(numbers(TAN_SON_NHAT, "?state=CLOSED,acknowledged&limit=200"))
                .contains(closed, acknowledged)
                .doesNotContain(fresh);
        assertThat(numbers(TAN_SON_NHAT, "?state=closed&state=acknowledged&limit=200"))
                .contains(closed, acknowledged);
        assertThat(numbers(TAN_SON_NHAT, "?ward=26977&limit=200"))
                .contains(fresh)
                .doesNotContain(closed, acknowledged);
        assertThat(numbers(TAN_SON_NHAT, "?limit=200&since=" + changedAt))
                .contains(acknowledged, fresh)
                .doesNotContain(closed);
        assertThat(numbers(TAN_SON_NHAT, "?since=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(numbers(TAN_SON_NHAT, "?ward=26740")).isEmpty();
    }

    @Test
    void a_filter_that_is_none_is_named_with_what_there_is() throws Exception {
        Answer state = as(TAN_SON_NHAT).get("/incidents?state=done");

        assertThat(state.status()).isEqualTo(422);
        assertThat(state.wrongFields()).containsExactly("state");
        assertThat(state.text()).contains("open", "reported", "acknowledged", "resolved", "closed", "merged");
        for (String query : List.of(
                "ward=x", "since=yesterday", "limit=0", "limit=201", "limit=x", "cursor=garbage", "cursor=R1I")) {
            Answer answer = as(TAN_SON_NHAT).get("/incidents?" + query);
            assertThat(answer.status()).as(query).isEqualTo(422);
            assertThat(answer.wrongFields()).as(query).containsExactly(query.replaceAll("=.*", ""));
        }
    }

    // --- Live ------------------------------------------------------------------------------------------------------

    @Test
    void what_happens_is_heard_by_those_who_may_know_and_by_nobody_else() throws Exception {
        try (Ear neighbour = new Ear(as(TAN_SON_HOA));
                Ear stranger = new Ear(as(STRANGER))) {
            String number = number(TAN_SON_NHAT);
            JsonNode event = neighbour.next("\"" + number + "\"");
            assertThat(event.path("change").asString()).isEqualTo("incident-reported");

            // What the stranger hears first is its own: nothing of the other came before it on the stream.
            String own = reported(STRANGER, HANH_AN, STRANGER, "Của mình").at("number");
            stranger.next("\"" + own + "\"");
            assertThat(stranger.heard()).noneMatch(line -> line.contains(number));

            as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
            assertThat(neighbour.next("incident-acknowledged").path("number").asString())
                    .isEqualTo(number);
        }
    }

    @Test
    void a_stream_that_broke_off_goes_on_after_the_last_event() throws Exception {
        String last;
        try (Ear ear = new Ear(as(TAN_SON_HOA))) {
            ear.next("\"" + number(TAN_SON_NHAT) + "\"");
            last = ear.lastId();
        }
        String missed = number(TAN_SON_NHAT);
        try (Ear ear = new Ear(as(TAN_SON_HOA).with("Last-Event-ID", last))) {
            assertThat(ear.next("\"" + missed + "\"").path("change").asString()).isEqualTo("incident-reported");
        }
    }

    /** A reader of the live stream. */
    private final class Ear implements AutoCloseable {

        private final InputStream stream;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final List<String> heard = new ArrayList<>();
        private String lastId = "";

        Ear(ApiClient client) throws IOException, InterruptedException {
            stream = client.stream("/events");
            threads.submit(() -> {
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.add(line);
                }
                return lines;
            });
        }

        /** The data of the next event whose data hold this; everything before it is passed over. */
        JsonNode next(String holding) throws InterruptedException {
            for (String line = poll(); ; line = poll()) {
                heard.add(line);
                if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                }
                if (line.startsWith("data:") && line.contains(holding)) {
                    return JsonMapper.shared().readTree(line.substring(5));
                }
            }
        }

        private String poll() throws InterruptedException {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("an event within ten seconds, after " + heard).isNotNull();
            return line;
        }

        List<String> heard() {
            return heard;
        }

        String lastId() {
            return lastId;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    // --- Means -----------------------------------------------------------------------------------------------------

    private ApiClient as(WardId ward) {
        return Objects.requireNonNull(clients.get(ward));
    }

    private Located place(BorderId border, WardId ward) {
        return BorderPlaces.near(territory, border, ward, 40);
    }

    /** A place of the ward without a border near it. */
    private Located interior(WardId ward) {
        Located edge = place(NHAT_HOA, ward);
        for (double step = 0.004; step < 0.03; step += 0.002) {
            for (int degrees = 0; degrees < 360; degrees += 30) {
                Located place = territory.locate(
                        edge.lon() + step * Math.cos(Math.toRadians(degrees)),
                        edge.lat() + step * Math.sin(Math.toRadians(degrees)));
                if (place.ward().filter(ward::equals).isPresent()
                        && place.borders().isEmpty()) {
                    return place;
                }
            }
        }
        throw new AssertionError("no interior of " + ward);
    }

    private static Map<String, Object> report(Located place, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "noise");
        body.put("urgency", "soon");
        body.put("lon", place.lon());
        body.put("lat", place.lat());
        body.put("words", words);
        return body;
    }

    private Answer reported(WardId by, BorderId border, WardId ground, String words) throws Exception {
        return as(by).post("/incidents", report(place(border, ground), words));
    }

    /** A new incident on the ground of one of the two wards at the first border, led by it. */
    private String number(WardId ward) throws Exception {
        return reported(ward, NHAT_HOA, ward, "Karaoke loa kéo").at("number");
    }

    private String offer(WardId from, String number, WardId to) throws Exception {
        Answer offered = as(from).post(
                        "/incidents/" + number + "/handovers", Map.of("toWard", to.code(), "reason", "not-our-ground"));
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        return offered.at("id");
    }

    private Answer read(WardId ward, String number) throws Exception {
        return as(ward).get("/incidents/" + number);
    }

    private List<JsonNode> list(WardId ward, String query) throws Exception {
        Answer answer = as(ward).get("/incidents" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").valueStream().toList();
    }

    private List<String> numbers(WardId ward, String query) throws Exception {
        return list(ward, query).stream()
                .map(row -> row.path("number").asString())
                .toList();
    }
}
