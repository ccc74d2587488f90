package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.NHAT_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.territory.Located;

/** Whose is a point? */
interface LocateWalk {

    ApiWorld world();

    @Test
    default void a_point_has_its_ward_and_the_borders_near_it() throws Exception {
        Located place = world().place(NHAT_HOA, TAN_SON_NHAT);

        Answer answer = world().as(TAN_SON_NHAT).get("/locate?lon=" + place.lon() + "&lat=" + place.lat());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("ward")).isEqualTo("26968");
        assertThat(answer.at("borders.0.id")).isEqualTo("26968-26977");
        assertThat(answer.json().path("borders").path(0).path("distanceMetres").asDouble())
                .isBetween(1.0, 60.0);
        assertThat(answer.at("borders.0.side")).isEqualTo("A");
    }

    @Test
    default void a_point_outside_every_ward_is_nobodys_and_no_mistake() throws Exception {
        Answer answer = world().as(TAN_SON_NHAT).get("/locate?lon=106.70&lat=10.70");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("ward").isNull()).isTrue();
    }

    @Test
    default void swapped_coordinates_are_refused_with_the_right_way_round() throws Exception {
        Answer located = world().as(TAN_SON_NHAT).get("/locate?lon=10.80593&lat=106.66437");
        Map<String, Object> swapped = world().report(world().place(NHAT_HOA, TAN_SON_NHAT), "Đổi chỗ");
        swapped.put("lon", 10.80593);
        swapped.put("lat", 106.66437);
        Answer reported = world().as(TAN_SON_NHAT).post("/incidents", swapped);

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
    default void what_is_no_degree_is_named(String query) throws Exception {
        Answer answer = world().as(TAN_SON_NHAT).get("/locate?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.wrongFields()).contains("lon");
        assertThat(answer.isProblem()).isTrue();
    }
}
