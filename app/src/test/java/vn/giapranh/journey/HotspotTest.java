package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.giapranh.MovableClock;
import vn.giapranh.hotspot.HotspotPlant;
import vn.giapranh.journey.Screen.Size;
import vn.giapranh.territory.Territory;

/** A leader asks for an analysis, understands what it found, plans, measures and closes; the neighbour is told meanwhile. */
@JourneyTest
@Import(HotspotPlant.class)
class HotspotTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private HotspotPlant plant;

    @Autowired
    private MovableClock clock;

    @Test
    void a_hotspot_across_a_border_is_found_together_planned_measured_and_closed() throws IOException {
        plant.plant();
        Screen neighbour = chromium.open(Size.DESK).signIn("trucban1.hanhthong");
        assertThat(neighbour.page().locator("[data-live-state]")).hasAttribute("data-state", "live");
        Screen leader = chromium.open(Size.DESK).signIn("chihuy.annhon").open("/hotspots");
        assertThat(leader.main()).containsText("Chưa có lần phân tích nào");

        ask(leader);
        assertThat(neighbour.page().locator("[data-hotspots-found]")).containsText("Có 1 tụ điểm mới");

        leader.open("/hotspots");
        assertThat(leader.page().locator(".finding")).hasCount(1);
        assertThat(leader.page().locator(".finding-sentence")).containsText("hai bên ranh An Nhơn – Hạnh Thông");
        assertThat(leader.page().locator(".finding-sentence")).containsText("Khả năng do ngẫu nhiên: 0,");
        layers(leader);
        hoursToTakeAway(leader);

        leader.page().locator(".finding h3 a").click();
        assertThat(leader.page().locator("[data-row]")).hasCount(HotspotPlant.PLANTED);
        days(leader);
        leader.pressFor(leader.button("Đã xem"), "Đã ghi nhận đã xem.");
        plan(leader);
        leader.page().getByRole(AriaRole.BUTTON, named("Đo trước và sau")).click();
        assertThat(leader.main()).containsText("chưa đủ 7 ngày");

        clock.advance(Duration.ofDays(20));
        plant.goOnQuietly(20);
        leader = chromium.open(Size.PHONE).signIn("chihuy.annhon").open("/hotspots");
        leader.page().locator(".finding h3 a").click();
        leader.pressFor(leader.button("Đo trước và sau"), "Đã đo trước và sau.");
        assertThat(leader.main()).containsText("Vành đai, bên kia ranh");
        close(leader);
        assertThat(leader.open("/hotspots").page().locator(".finding")).hasCount(0);
        assertThat(leader.open("/hotspots?state=ended").page().locator(".finding"))
                .hasCount(1);
    }

    private void ask(Screen leader) {
        leader.follow("Các lần phân tích");
        for (Locator box : leader.page()
                .locator("form[action='/hotspots/runs'] input[name=kinds]")
                .all()) {
            box.setChecked(box.getAttribute("value").equals(HotspotPlant.KIND.name()));
        }
        leader.page()
                .locator("form[action='/hotspots/runs'] input[name=radiusMetres]")
                .fill("400");
        leader.pressFor(leader.button("Phân tích"), "Đã nhận yêu cầu.");
    }

    private static void layers(Screen leader) {
        Page page = leader.page();
        page.locator(".hotspots-map [data-loaded]").waitFor();
        page.waitForResponse(
                answer -> answer.url().contains("/hotspots/cells.geojson") && answer.status() == 200,
                () -> page.getByText("Nóng, lạnh (Gi*)").first().click());
        assertThat(page.locator("[data-map-legend=gi]")).isVisible();
        leader.picture("hotspots-gi");
    }

    private static void hoursToTakeAway(Screen leader) throws IOException {
        Download file = leader.page()
                .waitForDownload(() ->
                        leader.page().locator("a[href^='/hotspots/hours.csv']").click());
        List<String> lines = new String(java.nio.file.Files.readAllBytes(file.path()), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 7 * 24).first().asString().endsWith("day_of_week,hour,incidents");
    }

    /** The slider leaves on the map what had happened by its day. */
    private static void days(Screen leader) {
        Page page = leader.page();
        page.locator(".hotspots-map [data-loaded]").waitFor();
        Locator later = page.locator(".marker.is-later");
        assertThat(later).hasCount(0);
        page.locator("[data-time-slide]").fill("0");
        assertThat(later).hasCount(HotspotPlant.PLANTED - 1);
        assertThat(page.locator("[data-time-day]")).not().containsText("Mọi ngày");
    }

    private void plan(Screen leader) {
        Locator act = leader.openAct("Lên kế hoạch");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Territory.ZONE);
        act.locator("input[name=startsOn]").fill(today.toString());
        act.locator("textarea").fill("Hai phường tuần tra chung mỗi tối");
        leader.pressFor(act.locator("button"), "Đã ghi kế hoạch.");
        assertThat(leader.main()).containsText("Hai phường tuần tra chung mỗi tối");
    }

    private static void close(Screen leader) {
        Locator act = leader.openAct("Kết thúc");
        act.locator("textarea").fill("Đã hết tụ tập");
        leader.pressFor(act.locator("button"), "Đã kết thúc.");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
