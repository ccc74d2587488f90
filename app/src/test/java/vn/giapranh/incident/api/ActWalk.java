package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.ApiClient.Answer;

/** Acknowledge and close. */
interface ActWalk {

    ApiWorld world();

    @Test
    default void a_lead_acknowledges_without_a_body_and_closes_with_its_words() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        Answer acknowledged = world().as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        Answer again = world().as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        Answer closed = world().as(TAN_SON_NHAT)
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
    default void a_closure_takes_its_words_under_the_name_that_the_other_acts_use_too() throws Exception {
        for (String name : List.of("result", "words", "reason")) {
            String number = world().number(TAN_SON_NHAT);
            Answer closed =
                    world().as(TAN_SON_NHAT).post("/incidents/" + number + "/closure", Map.of(name, "Đã giải tán"));
            assertThat(closed.status()).as(closed.text()).isEqualTo(200);
            assertThat(closed.text()).contains("Đã giải tán");
        }
    }

    @Test
    default void an_act_without_a_body_is_taken_whatever_type_it_claims() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        Answer acknowledged = world().as(TAN_SON_NHAT)
                .postText("/incidents/" + number + "/acknowledgement", "", "application/x-www-form-urlencoded");
        Answer closed =
                world().as(TAN_SON_NHAT).postText("/incidents/" + number + "/closure", "{}", "application/json");

        assertThat(acknowledged.status()).as(acknowledged.text()).isEqualTo(200);
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
    }

    @Test
    default void an_old_version_is_409_with_the_present_state_in_body_or_header() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        world().as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement", Map.of("version", 1));

        Answer inBody = world().as(TAN_SON_NHAT).post("/incidents/" + number + "/closure", Map.of("version", 1));
        Answer inHeader = world().as(TAN_SON_NHAT).with("If-Match", "\"1\"").post("/incidents/" + number + "/closure");
        Answer torn = world().as(TAN_SON_NHAT)
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
        assertThat(world().read(TAN_SON_NHAT, number).at("state")).isEqualTo("acknowledged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"x\"", "1e30", "true"})
    default void what_is_no_version_is_named(String version) throws Exception {
        Answer answer = world().as(TAN_SON_NHAT)
                .postText(
                        "/incidents/" + world().number(TAN_SON_NHAT) + "/acknowledgement",
                        "{\"version\":" + version + "}",
                        "application/json");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly("version");
    }
}
