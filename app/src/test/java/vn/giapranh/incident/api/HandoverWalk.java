package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giapranh.ApiClient.Answer;

/** The lead is offered, accepted, declined. */
interface HandoverWalk {

    ApiWorld world();

    @Test
    default void the_lead_passes_when_the_other_ward_accepts() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        Answer offered = world().as(TAN_SON_NHAT)
                .post(
                        "/incidents/" + number + "/handovers",
                        Map.of("toWard", "26977", "reason", "not-our-ground", "version", 1));
        String id = offered.at("id");

        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        assertThat(offered.at("toWard")).isEqualTo("26977");
        assertThat(world().read(TAN_SON_HOA, number).at("leadWard")).isEqualTo("26968");

        Answer second = world().as(TAN_SON_NHAT)
                .post("/incidents/" + number + "/handovers", Map.of("toWard", "26977", "reason", "other"));
        Answer byGiver = world().as(TAN_SON_NHAT).post("/handovers/" + id + "/acceptance");
        Answer byStranger = world().as(AN_NHON).post("/handovers/" + id + "/acceptance");
        Answer accepted = world().as(TAN_SON_HOA)
                .post(
                        "/handovers/" + id + "/acceptance",
                        Map.of("version", offered.json().path("version").asInt()));
        Answer twice = world().as(TAN_SON_HOA).post("/handovers/" + id + "/acceptance");

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
        assertThat(world().read(TAN_SON_NHAT, number).at("leadWard")).isEqualTo("26977");
    }

    @Test
    default void a_refusal_says_why_and_whose_it_is() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        String first = world().offer(TAN_SON_NHAT, number, TAN_SON_HOA);
        Answer withoutReason = world().as(TAN_SON_HOA).post("/handovers/" + first + "/refusal", Map.of());
        Answer refused = world().as(TAN_SON_HOA)
                .post(
                        "/handovers/" + first + "/refusal",
                        Map.of("reason", "other-owner-known", "proposedWard", "26890"));
        String second = world().offer(TAN_SON_NHAT, number, TAN_SON_HOA);
        Answer inWords = world().as(TAN_SON_HOA)
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
    default void an_offer_names_what_is_wrong_with_it() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        String path = "/incidents/" + number + "/handovers";

        assertThat(world().as(TAN_SON_NHAT).post(path, Map.of()).wrongFields()).containsExactly("toWard", "reason");
        assertThat(world().as(TAN_SON_NHAT)
                        .post(path, Map.of("toWard", "Tân Sơn Hòa", "reason", "other"))
                        .wrongFields())
                .containsExactly("toWard");
        Answer toItself = world().as(TAN_SON_NHAT).post(path, Map.of("toWard", 26968, "reason", "other"));
        Answer toNoParty = world().as(TAN_SON_NHAT).post(path, Map.of("toWard", "26740", "reason", "other"));
        Answer byNeighbour = world().as(TAN_SON_HOA).post(path, Map.of("toWard", "26890", "reason", "other"));

        assertThat(toItself.status()).as("a code may come as a number").isEqualTo(409);
        assertThat(toItself.at("reason")).isEqualTo("to-the-lead-itself");
        assertThat(toNoParty.at("reason")).isEqualTo("not-a-party");
        assertThat(toNoParty.at("detail")).contains("26740");
        assertThat(byNeighbour.status()).isEqualTo(403);
    }

    @Test
    default void an_incident_with_an_open_handover_is_not_closed() throws Exception {
        String number = world().number(TAN_SON_NHAT);
        world().offer(TAN_SON_NHAT, number, TAN_SON_HOA);

        Answer closed = world().as(TAN_SON_NHAT).post("/incidents/" + number + "/closure");

        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.at("reason")).isEqualTo("handover-open");
    }
}
