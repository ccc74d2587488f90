package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.NHAT_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.giapranh.ApiClient;
import vn.giapranh.ApiClient.Answer;

/** The same key is the same act. */
interface KeyWalk {

    ApiWorld world();

    @Test
    default void the_same_key_gets_the_same_answer_and_nothing_is_doubled() throws Exception {
        ApiClient client = world().as(TAN_SON_NHAT).withKey("phone-" + UUID.randomUUID());
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Cháy bãi rác");
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tries.add(() -> client.post("/incidents", body));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : world().threads().invokeAll(tries)) {
            answers.add(answer.get());
        }
        String number = answers.getFirst().at("number");
        world().as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
        world().read(TAN_SON_HOA, number);
        answers.add(client.post("/incidents", body));
        body.put("words", "Cháy bãi rác và một xe máy");
        Answer other = client.post("/incidents", body);

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.wrongFields()).containsExactly("Idempotency-Key");
        assertThat(world().list(TAN_SON_NHAT, "?ward=26968&limit=200").stream()
                        .filter(row -> row.path("excerpt").asString("").startsWith("Cháy bãi rác")))
                .hasSize(1);
    }

    @Test
    default void the_same_key_of_another_ward_is_another_key() throws Exception {
        String key = "shared-" + UUID.randomUUID();
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Hai phường cùng báo");

        assertThat(world().as(TAN_SON_NHAT)
                        .withKey(key)
                        .post("/incidents", body)
                        .at("number"))
                .isNotEqualTo(world().as(TAN_SON_HOA)
                        .withKey(key)
                        .post("/incidents", body)
                        .at("number"));
    }

    @Test
    default void an_act_that_is_retried_is_done_once_and_answered_again() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        ApiClient client = world().as(TAN_SON_NHAT).withKey("act-" + UUID.randomUUID());
        Map<String, Object> offer = Map.of("toWard", "26977", "reason", "other", "version", 1);
        Answer first = client.post("/incidents/" + number + "/handovers", offer);
        Answer again = client.post("/incidents/" + number + "/handovers", offer);
        ApiClient receiver = world().as(TAN_SON_HOA).withKey("accept-" + UUID.randomUUID());
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
        assertThat(world().read(TAN_SON_NHAT, number).json().path("handovers").size())
                .isEqualTo(1);
    }

    @Test
    default void a_key_that_is_none_is_named() throws Exception {
        Map<String, Object> body = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Khóa quá dài");

        for (String key : List.of("k".repeat(201), "a b")) {
            Answer answer = world().as(TAN_SON_NHAT).withKey(key).post("/incidents", body);
            assertThat(answer.status()).as(key).isEqualTo(422);
            assertThat(answer.wrongFields()).containsExactly("Idempotency-Key");
        }
    }
}
