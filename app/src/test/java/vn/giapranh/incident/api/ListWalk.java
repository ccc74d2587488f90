package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.HANH_AN;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.NHAT_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.giapranh.ApiClient.Answer;

/** Lists, page by page. */
interface ListWalk {

    ApiWorld world();

    @Test
    default void a_list_is_read_page_by_page_without_a_hole_or_a_double() throws Exception {
        Set<String> written = new TreeSet<>();
        for (int i = 0; i < 7; i++) {
            written.add(world().reported(HANH_THONG, HANH_AN, HANH_THONG, "Trang " + i)
                    .at("number"));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = world().as(HANH_THONG)
                    .get("/incidents?limit=3&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(row -> read.add(row.path("number").asString()));
            // A report that comes in between moves nothing.
            world().reported(TAN_SON_NHAT, NHAT_HOA, TAN_SON_NHAT, "Xen giữa");
            cursor = page.at("next");
            pages++;
        } while (!cursor.isEmpty());

        assertThat(pages).isGreaterThanOrEqualTo(3);
        assertThat(read).doesNotHaveDuplicates().containsAll(written);
    }

    @Test
    default void a_list_is_narrowed_by_lead_state_and_time() throws Exception {
        String closed = world().number(TAN_SON_NHAT);
        world().as(TAN_SON_NHAT).post("/incidents/" + closed + "/closure");
        String acknowledged = world().number(TAN_SON_NHAT);
        world().as(TAN_SON_NHAT).post("/incidents/" + acknowledged + "/acknowledgement");
        String changedAt = world().read(TAN_SON_NHAT, acknowledged).at("changedAt");
        String fresh = world().number(TAN_SON_HOA);

        assertThat(world().numbers(TAN_SON_NHAT, "?state=closed&limit=200"))
                .contains(closed)
                .doesNotContain(acknowledged);
        assertThat(world().numbers(TAN_SON_NHAT, "?state=open&limit=200"))
                .contains(acknowledged, fresh)
                .doesNotContain(closed);
        assertThat(world().numbers(TAN_SON_NHAT, "?state=CLOSED,acknowledged&limit=200"))
                .contains(closed, acknowledged)
                .doesNotContain(fresh);
        assertThat(world().numbers(TAN_SON_NHAT, "?state=closed&state=acknowledged&limit=200"))
                .contains(closed, acknowledged);
        assertThat(world().numbers(TAN_SON_NHAT, "?ward=26977&limit=200"))
                .contains(fresh)
                .doesNotContain(closed, acknowledged);
        assertThat(world().numbers(TAN_SON_NHAT, "?limit=200&since=" + changedAt))
                .contains(acknowledged, fresh)
                .doesNotContain(closed);
        assertThat(world().numbers(TAN_SON_NHAT, "?since=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(world().numbers(TAN_SON_NHAT, "?ward=26740")).isEmpty();
    }

    @Test
    default void an_address_that_no_characters_can_be_made_of_is_400() throws Exception {
        Answer answer = world().as(TAN_SON_NHAT).get("/incidents?ward=%ED%A0%80");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    default void a_filter_that_is_none_is_named_with_what_there_is() throws Exception {
        Answer state = world().as(TAN_SON_NHAT).get("/incidents?state=done");

        assertThat(state.status()).isEqualTo(422);
        assertThat(state.wrongFields()).containsExactly("state");
        assertThat(state.text()).contains("open", "reported", "acknowledged", "resolved", "closed", "merged");
        for (String query : List.of(
                "ward=x", "since=yesterday", "limit=0", "limit=201", "limit=x", "cursor=garbage", "cursor=R1I")) {
            Answer answer = world().as(TAN_SON_NHAT).get("/incidents?" + query);
            assertThat(answer.status()).as(query).isEqualTo(422);
            assertThat(answer.wrongFields()).as(query).containsExactly(query.replaceAll("=.*", ""));
        }
    }
}
