package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.journey.Ground.AN_NHON;
import static vn.giapranh.journey.Ground.HANH_AN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.journey.Screen.Size;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** Two wards at two screens take one incident from the report to the answer; a third decides between them. */
@JourneyTest
class TwoWardsTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private Territory territory;

    @Autowired
    private MovableClock clock;

    @Test
    void an_incident_goes_from_report_to_answer_past_a_decline_a_lapse_and_a_dispute() {
        Screen giver = chromium.open(Size.DESK).signIn("trucban1.annhon");
        Screen neighbour = chromium.open(Size.DESK).signIn("trucban1.hanhthong");
        Locator list = neighbour.page().locator(".board-list");
        assertThat(list).containsText("Không có vụ việc đang mở");
        assertThat(neighbour.page().locator("[data-live-state]")).hasAttribute("data-state", "live");
        neighbour.page().evaluate("window.neverLeft = true");

        String number = report(giver);

        Locator row = list.locator("[data-number='" + number + "']");
        assertThat(row).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        assertThat(row).containsText("Cháy nổ, cứu nạn cứu hộ");
        assertThat(row).containsText("An Nhơn");
        assertThat(neighbour.page().evaluate("window.neverLeft")).isEqualTo(true);
        neighbour.picture("two-wards-1-arrived");

        giver.pressFor(giver.button("Tiếp nhận xử lý"), "Đã tiếp nhận xử lý.");
        offer(giver);
        decline(neighbour, number);
        giver.follow("Xem tình trạng mới");
        assertThat(giver.main()).containsText("Không thuộc địa bàn của chúng tôi");

        offer(giver);
        hearNothing(giver);
        Screen chair = decide(number);
        assertThat(chair.main()).containsText("theo quyết định của cụm trưởng");

        finish(neighbour, number);
        giver.open("/incidents/" + number);
        assertThat(giver.main()).containsText("Đã kết thúc");
        assertThat(giver.main()).containsText("Nhà 12/3 đã an toàn");
        assertThat(giver.main()).containsText("Hạnh Thông");
        assertThat(giver.main()).not().containsText("0903 111 222");
        neighbour.open("/incidents/" + number);
        assertThat(neighbour.main()).containsText("Đã kết thúc");
        giver.picture("two-wards-5-closed");
    }

    /** By search, by a press on the map and by what was agreed on the telephone; the page says first what will happen. */
    private String report(Screen giver) {
        Page page = giver.page();
        page.keyboard().press("b");
        page.waitForURL("**/incidents/new");
        assertThat(page.locator("#place")).isFocused();
        page.keyboard().type("duong quang ham");
        page.locator("[data-place]").first().waitFor();
        page.keyboard().press("Enter");
        Locator preview = page.locator("#preview");
        assertThat(preview).containsText("An Nhơn");

        page.locator(".report-map[data-ready], .report-map [data-ready]").waitFor();
        String before = page.inputValue("#lon");
        page.locator(".report-map canvas").click(new Locator.ClickOptions().setPosition(180, 140));
        assertThat(page.locator("#lon")).not().hasValue(before);

        Located place = Ground.near(territory, HANH_AN, AN_NHON, 60);
        page.locator("summary", new Page.LocatorOptions().setHasText("Tọa độ")).click();
        page.fill("#lon", String.valueOf(place.lon()));
        page.fill("#lat", String.valueOf(place.lat()));
        giver.choose("Cháy nổ, cứu nạn cứu hộ");
        giver.choose("Khẩn cấp");
        assertThat(preview).containsText("Vì việc xảy ra trên địa bàn phường này.");
        assertThat(preview).containsText("Phường mình");
        assertThat(preview).containsText("Cách đường ranh");
        assertThat(preview).containsText("Báo cho Hạnh Thông trong 5 phút");
        page.fill("#words", "Khói bốc ra từ nhà 12/3, hẻm giáp hai phường");
        page.locator("summary", new Page.LocatorOptions().setHasText("Nguồn tin"))
                .click();
        page.fill("#reporterContact", "0903 111 222");
        giver.picture("two-wards-0-report");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/incidents/GR*");
        giver.seeing("Đã ghi tin. Phường chủ trì và phường bạn đã được báo.").waitFor();
        return giver.path().replaceFirst("^/incidents/", "");
    }

    private static void offer(Screen giver) {
        Locator form = giver.openAct("Bàn giao cho phường khác");
        form.locator("select[name=toWard]").selectOption("26890");
        form.locator("select[name=reason]").selectOption("THEIR_RESOURCE");
        form.locator("textarea").fill("Xe chữa cháy vào được từ phía Hạnh Thông");
        giver.pressFor(form.locator("button"), "Phường mình chủ trì đến khi bên kia nhận.");
        assertThat(giver.page().locator(".lead-name")).containsText("An Nhơn");
    }

    private static void decline(Screen neighbour, String number) {
        neighbour
                .page()
                .locator(".board-counts a", new Page.LocatorOptions().setHasText("Chờ mình nhận"))
                .click();
        Locator waiting = neighbour.page().locator("#for-us");
        assertThat(waiting).containsText(number);
        waiting.locator("summary", new Locator.LocatorOptions().setHasText("Từ chối"))
                .click();
        neighbour.choose("Không thuộc địa bàn của chúng tôi");
        waiting.locator("select[name=proposedWard]").selectOption(AN_NHON.code());
        waiting.locator("textarea").fill("Nhà 12/3 nằm trọn bên An Nhơn");
        neighbour.picture("two-wards-2-handovers");
        neighbour.pressFor(
                waiting.locator("button", new Locator.LocatorOptions().setHasText("Gửi từ chối")),
                "Đã gửi từ chối kèm lý do.");
    }

    /** Nobody answers: a reminder, then the question is the chair's. Each screen learns it by itself. */
    private void hearNothing(Screen giver) {
        clock.advance(Duration.ofMinutes(11));
        Locator changed = giver.page().locator(".stale-bar");
        assertThat(changed).isVisible();
        giver.follow("Xem tình trạng mới");
        assertThat(giver.main()).containsText("Nhắc trả lời bàn giao");
        clock.advance(Duration.ofMinutes(5));
        assertThat(changed).isVisible();
        giver.follow("Xem tình trạng mới");
        assertThat(giver.main()).containsText("Quá hạn trả lời bàn giao");
        assertThat(giver.main()).containsText("chờ Tân Sơn Nhất phân xử");
        giver.picture("two-wards-3-lapsed");
    }

    private Screen decide(String number) {
        Screen chair = chromium.open(Size.DESK).signIn("chihuy.tansonnhat");
        chair.page()
                .locator(".board-counts a", new Page.LocatorOptions().setHasText("Chờ mình phân xử"))
                .click();
        assertThat(chair.page().locator("#disputes")).containsText(number);
        chair.open("/incidents/" + number);
        Locator form = chair.page().locator("form[action$='/decision']");
        form.locator("select[name=lead]").selectOption("26890");
        form.locator("textarea").fill("Lối vào hiện trường ở phía Hạnh Thông");
        chair.picture("two-wards-4-chair");
        chair.pressFor(form.locator("button"), "Đã phân xử.");
        return chair;
    }

    private static void finish(Screen neighbour, String number) {
        neighbour.open("/incidents/" + number);
        neighbour.pressFor(neighbour.button("Tiếp nhận xử lý"), "Đã tiếp nhận xử lý.");
        Locator resolve = neighbour.openAct("Đã giải quyết tại chỗ");
        resolve.locator("textarea").fill("Đã dập tắt, không ai bị thương");
        neighbour.pressFor(resolve.locator("button"), "Đã ghi nhận giải quyết tại chỗ.");
        Locator answer = neighbour.openAct("Trả lời người báo tin");
        neighbour.choose("Kết quả xử lý");
        answer.locator("textarea").fill("Nhà 12/3 đã an toàn, cảm ơn ông đã báo");
        neighbour.pressFor(answer.locator("button"), "Đã gửi lời trả lời cho người báo tin.");
        Locator close = neighbour.openAct("Kết thúc vụ việc");
        neighbour.pressFor(close.locator("button"), "Đã kết thúc vụ việc.");
    }
}
