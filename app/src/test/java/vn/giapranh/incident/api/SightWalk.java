package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.CITY;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giapranh.ApiClient;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.IssuedToken;
import vn.giapranh.people.Tokens;

/** What a ward may not know, may not do, and what there is not. */
interface SightWalk {

    ApiWorld world();

    Tokens tokens();

    @Test
    default void hidden_and_non_existent_look_the_same() throws Exception {
        String hidden = world().number(TAN_SON_NHAT);
        String none = "GR26-999999";
        String handover = world().offer(TAN_SON_NHAT, hidden, TAN_SON_HOA);
        String noHandover = UUID.randomUUID().toString();

        for (WardId ward : List.of(AN_NHON, CITY)) {
            assertSame(
                    world().as(ward).get("/incidents/" + hidden),
                    hidden,
                    world().as(ward).get("/incidents/" + none),
                    none);
            for (String act : List.of("acknowledgement", "closure")) {
                assertSame(
                        world().as(ward).post("/incidents/" + hidden + "/" + act),
                        hidden,
                        world().as(ward).post("/incidents/" + none + "/" + act),
                        none);
            }
            Map<String, Object> offer = Map.of("toWard", "26977", "reason", "other");
            assertSame(
                    world().as(ward).post("/incidents/" + hidden + "/handovers", offer),
                    hidden,
                    world().as(ward).post("/incidents/" + none + "/handovers", offer),
                    none);
            assertSame(
                    world().as(ward).post("/handovers/" + handover + "/acceptance"),
                    handover,
                    world().as(ward).post("/handovers/" + noHandover + "/acceptance"),
                    noHandover);
            assertSame(
                    world().as(ward).post("/handovers/" + handover + "/refusal", Map.of("reason", "other")),
                    handover,
                    world().as(ward).post("/handovers/" + noHandover + "/refusal", Map.of("reason", "other")),
                    noHandover);
            assertThat(world().list(ward, "?limit=200").stream()
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
    default void a_neighbour_may_know_and_may_not_act() throws Exception {
        String number = world().number(TAN_SON_NHAT);

        Answer acknowledged = world().as(TAN_SON_HOA).post("/incidents/" + number + "/acknowledgement");

        assertThat(acknowledged.status()).isEqualTo(403);
        assertThat(acknowledged.isProblem()).isTrue();
        assertThat(world().read(TAN_SON_HOA, number)
                        .json()
                        .path("allowed")
                        .valueStream()
                        .map(JsonNode::asString))
                .doesNotContain("acknowledge", "close");
    }

    @Test
    default void without_a_good_token_everything_is_401() throws Exception {
        ApiClient nobody = world().as(TAN_SON_NHAT).withoutToken();
        Actor.Officer administrator =
                new Actor.Officer(new PersonId(UUID.randomUUID()), TAN_SON_NHAT, Set.of(Role.ADMINISTRATOR));
        IssuedToken issued = tokens().issue(administrator, TAN_SON_NHAT, "Sẽ thu hồi");
        ApiClient programme = world().withToken(issued.text());
        assertThat(programme.get("/incidents").status()).isEqualTo(200);
        tokens().revoke(administrator, issued.id());

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
    default void what_the_api_does_not_have_is_a_problem_too() throws Exception {
        Answer noPath = world().as(TAN_SON_NHAT).get("/people");
        Answer noMethod = world().as(TAN_SON_NHAT).send("DELETE", "/incidents/" + world().number(TAN_SON_NHAT));
        Answer noNumber = world().as(TAN_SON_NHAT).get("/incidents/1%20or%201=1");
        Answer noType =
                world().as(TAN_SON_NHAT).with("Accept", "application/xml").get("/incidents");

        assertThat(noPath.status()).isEqualTo(404);
        assertThat(noMethod.status()).isEqualTo(405);
        assertThat(noNumber.status()).isEqualTo(404);
        assertThat(noType.status()).isEqualTo(406);
        assertThat(List.of(noPath, noMethod, noNumber)).allMatch(Answer::isProblem);
    }

    @Test
    default void problems_speak_vietnamese_and_english_when_asked() throws Exception {
        Answer vietnamese = world().as(TAN_SON_NHAT).get("/incidents/GR26-999999");
        Answer english = world().as(TAN_SON_NHAT)
                .with("Accept-Language", "en-GB,en;q=0.9")
                .get("/incidents/GR26-999999");

        assertThat(vietnamese.at("title")).isNotBlank().isNotEqualTo(english.at("title"));
        assertThat(english.at("title")).matches("\\p{ASCII}+");
    }
}
