package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.HANH_AN;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens, as it happens. */
interface LiveWalk {

    ApiWorld world();

    @Test
    default void what_happens_is_heard_by_those_who_may_know_and_by_nobody_else() throws Exception {
        try (EventEar neighbour = world().listen(world().as(TAN_SON_HOA));
                EventEar stranger = world().listen(world().as(AN_NHON))) {
            String number = world().number(TAN_SON_NHAT);
            JsonNode event = neighbour.next("\"" + number + "\"");
            assertThat(event.path("change").asString()).isEqualTo("incident-reported");

            // What the stranger hears first is its own: nothing of the other came before it on the stream.
            String own = world().reported(AN_NHON, HANH_AN, AN_NHON, "Của mình").at("number");
            stranger.next("\"" + own + "\"");
            assertThat(stranger.heard()).noneMatch(line -> line.contains(number));

            world().as(TAN_SON_NHAT).post("/incidents/" + number + "/acknowledgement");
            assertThat(neighbour.next("incident-acknowledged").path("number").asString())
                    .isEqualTo(number);
        }
    }

    @Test
    default void a_stream_that_broke_off_goes_on_after_the_last_event() throws Exception {
        String last;
        try (EventEar ear = world().listen(world().as(TAN_SON_HOA))) {
            ear.next("\"" + world().number(TAN_SON_NHAT) + "\"");
            last = ear.lastId();
        }
        String missed = world().number(TAN_SON_NHAT);
        try (EventEar ear = world().listen(world().as(TAN_SON_HOA).with("Last-Event-ID", last))) {
            assertThat(ear.next("\"" + missed + "\"").path("change").asString()).isEqualTo("incident-reported");
        }
    }
}
