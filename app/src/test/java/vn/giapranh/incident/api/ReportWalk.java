package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.NHAT_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.territory.Located;

/** A report: written, or refused with everything that is wrong with it. */
interface ReportWalk {

    ApiWorld world();

    @Test
    default void a_report_answers_who_leads_who_is_told_and_which_clocks_run() throws Exception {
        Answer answer = world().reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "Hai nhóm cãi vã trước quán ăn");

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
    default void a_report_in_a_wards_interior_has_no_border_and_tells_nobody() throws Exception {
        Located interior = world().interior(TAN_SON_NHAT);
        Answer answer = world().as(TAN_SON_NHAT).post("/incidents", world().report(interior, "Mất điện đèn đường"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().has("border")).isFalse();
        assertThat(answer.json().path("tell").size()).isZero();
    }

    @Test
    default void a_ward_receives_first_what_happened_on_anothers_ground() throws Exception {
        Answer answer = world().reported(TAN_SON_HOA, NHAT_HOA, TAN_SON_NHAT, "Xe máy va chạm bên kia đường");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("leadWard")).isEqualTo("26968");
        assertThat(world().read(TAN_SON_HOA, answer.at("number")).at("receivedBy"))
                .isEqualTo("26977");
    }

    @Test
    default void the_reporters_contact_is_read_by_the_lead_and_by_nobody_else() throws Exception {
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Karaoke quá khuya");
        body.put("reporterContact", "0900 000 123");
        Answer answer = world().as(TAN_SON_NHAT).post("/incidents", body);
        String number = answer.at("number");

        assertThat(answer.text()).doesNotContain("0900 000 123");
        assertThat(world().read(TAN_SON_NHAT, number).at("reporterContact")).isEqualTo("0900 000 123");
        assertThat(world().read(TAN_SON_HOA, number).status()).isEqualTo(200);
        assertThat(world().read(TAN_SON_HOA, number).text()).doesNotContain("0900 000 123");
        assertThat(answer.json()
                        .path("clocks")
                        .valueStream()
                        .map(clock -> clock.path("kind").asString())
                        .toList())
                .contains("receipt", "result");
    }

    @Test
    default void a_script_in_words_is_words() throws Exception {
        String words = "<script>alert('x')</script> & \"ngoặc\" \u0000 \u202e 🚒";
        Answer refused = world().reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, words);
        Answer answer = world().reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, words.replace("\u0000", ""));

        assertThat(refused.status()).as("a zero byte").isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("words");
        assertThat(answer.status()).isEqualTo(201);
        Answer seen = world().read(TAN_SON_HOA, answer.at("number"));
        assertThat(seen.at("words")).isEqualTo(words.replace("\u0000", ""));
        assertThat(seen.header("Content-Type")).startsWith("application/json");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "x\\udc00y"})
    default void what_is_no_text_is_named_wherever_words_are_taken(String written) throws Exception {
        String number = world().number(TAN_SON_NHAT);
        Located place = world().place(NHAT_HOA, TAN_SON_NHAT);
        String report = "{\"kind\":\"noise\",\"urgency\":\"soon\",\"lon\":" + place.lon() + ",\"lat\":" + place.lat()
                + ",\"words\":\"a" + written + "\",\"reporterContact\":\"b" + written + "\",\"outsideReference\":\"c"
                + written + "\"}";

        Answer reported = world().as(TAN_SON_NHAT).postText("/incidents", report, "application/json");
        Answer offered = world().as(TAN_SON_NHAT)
                .postText(
                        "/incidents/" + number + "/handovers",
                        "{\"toWard\":\"26977\",\"reason\":\"vì " + written + "\"}",
                        "application/json");
        Answer closed = world().as(TAN_SON_NHAT)
                .postText("/incidents/" + number + "/closure", "{\"words\":\"" + written + "\"}", "application/json");

        assertThat(reported.status()).as(reported.text()).isEqualTo(422);
        assertThat(reported.wrongFields()).containsExactly("words", "reporterContact", "outsideReference");
        assertThat(offered.status()).as(offered.text()).isEqualTo(422);
        assertThat(closed.status()).as(closed.text()).isEqualTo(422);
        assertThat(world().read(TAN_SON_NHAT, number).at("state")).isEqualTo("reported");
    }

    @Test
    default void everything_that_is_wrong_is_said_at_once_and_the_codes_are_listed() throws Exception {
        Answer answer = world().as(TAN_SON_NHAT)
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
    default void a_kind_is_read_however_its_words_are_joined(String kind) throws Exception {
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Xô xát");
        body.put("kind", kind);
        body.put("urgency", "EMERGENCY");
        Answer answer = world().as(TAN_SON_NHAT).post("/incidents", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(world().read(TAN_SON_NHAT, answer.at("number")).at("kind")).isEqualTo("social-order");
    }

    @Test
    default void a_kind_is_known_by_any_word_that_only_it_has() throws Exception {
        for (Map.Entry<String, String> kind : Map.of(
                        "racing", "disorder-and-racing",
                        "fire", "fire-and-rescue",
                        "waste", "environment-and-waste",
                        "food safety", "economy-and-food-safety")
                .entrySet()) {
            Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Theo một từ");
            body.put("kind", kind.getKey());
            assertThat(world().read(
                                    TAN_SON_NHAT,
                                    world().as(TAN_SON_NHAT)
                                            .post("/incidents", body)
                                            .at("number"))
                            .at("kind"))
                    .isEqualTo(kind.getValue());
        }
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Hai loại có từ này");
        body.put("kind", "order");
        assertThat(world().as(TAN_SON_NHAT).post("/incidents", body).wrongFields())
                .containsExactly("kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"lon\": NaN}", "[1,2", "lon=1", "{\"lon\": 1}x", "\u0000"})
    default void what_is_not_json_is_400(String body) throws Exception {
        Answer answer = world().as(TAN_SON_NHAT).postText("/incidents", body, "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"x\"", "{}", "null"})
    default void json_that_is_no_report_is_422(String body) throws Exception {
        Answer answer = world().as(TAN_SON_NHAT).postText("/incidents", body, "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.wrongFields()).isNotEmpty();
    }

    @Test
    default void a_number_that_no_double_holds_is_no_degree() throws Exception {
        for (String lon : List.of("1e999", "-1e999", "\"NaN\"", "null", "[]", "true")) {
            Answer answer = world().as(TAN_SON_NHAT)
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
    default void a_body_beyond_the_bound_is_413_and_one_of_another_type_415() throws Exception {
        String huge = "{\"words\":\"" + "x".repeat(70_000) + "\"}";
        Answer large = world().as(TAN_SON_NHAT).postText("/incidents", huge, "application/json");
        Answer xml = world().as(TAN_SON_NHAT).postText("/incidents", "<report/>", "application/xml");
        Answer form =
                world().as(TAN_SON_NHAT).postText("/incidents", "kind=noise", "application/x-www-form-urlencoded");
        Answer tooManyWords = world().reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "à".repeat(4_001));

        assertThat(large.status()).isEqualTo(413);
        assertThat(xml.status()).isEqualTo(415);
        assertThat(form.status()).isEqualTo(415);
        assertThat(List.of(large, xml, form)).allMatch(Answer::isProblem);
        assertThat(tooManyWords.status()).isEqualTo(422);
        assertThat(tooManyWords.wrongFields()).containsExactly("words");
    }
}
