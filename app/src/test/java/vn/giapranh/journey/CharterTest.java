package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.charter.Charters;
import vn.giapranh.journey.Screen.Size;

/** Four wards make a charter: from a template, returned once, signed by all, in force; and amend it. */
@JourneyTest
class CharterTest {

    private static final String PASSWORD = "giap-ranh-mau";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private MovableClock clock;

    @Test
    void a_charter_from_a_template_is_returned_once_signed_by_four_in_force_and_amended() {
        clock.moveTo(
                LocalDate.of(2027, 11, 24).atTime(9, 0).atZone(Charters.ZONE).toInstant());
        Screen secretary = chromium.open(Size.DESK).signIn("thuky.annhon").open("/charters");
        String draft = begin(secretary);
        write(secretary, draft, "20", "20 phút");
        secretary.open(draft);
        secretary.pressFor(secretary.button("Đề nghị các bên ký"), "Đã đề nghị các bên ký.");

        sign("chihuy.tansonhoa", draft, "Đã ký.");
        giveBack(draft);

        secretary.open(draft);
        assertThat(secretary.main()).containsText("Tân Sơn Nhất đã trả lại");
        assertThat(secretary.main()).containsText("Thời hạn quá dài");
        write(secretary, draft, "12", "12 phút");
        secretary.open(draft);
        secretary.pressFor(secretary.button("Đề nghị các bên ký"), "Đã đề nghị các bên ký.");
        signAll(draft);

        clock.moveTo(LocalDate.of(2028, 1, 2).atTime(9, 0).atZone(Charters.ZONE).toInstant());
        Screen reader = chromium.open(Size.PHONE).signIn("thuky.annhon").open(charterOf(draft));
        assertThat(reader.main()).containsText("Đang có hiệu lực");
        assertThat(reader.main().locator(".charter-signed tbody tr")).hasCount(4);
        amend(reader);
    }

    private static String begin(Screen secretary) {
        secretary.follow("Soạn quy chế");
        Page page = secretary.page();
        for (Locator ward : page.locator("input[name=wards]").all()) {
            ward.check();
        }
        page.locator("form[action='/charters/drafts'] input[name=from]").fill("2028-01-01");
        page.locator("form[action='/charters/drafts'] input[name=to]").fill("2029-12-31");
        secretary.pressFor(secretary.button("Bắt đầu soạn"), "Đã bắt đầu dự thảo.");
        return secretary.path();
    }

    /** Another time for the most urgent handovers; what it means is said before it is saved. */
    private static void write(Screen secretary, String draft, String minutes, String meaning) {
        secretary.open(draft + "/articles/8");
        Page page = secretary.page();
        page.locator("[id='handover.answer-within.emergency']").fill(minutes);
        assertThat(page.locator("#meaning")).containsText("trong " + meaning + " nếu khẩn cấp");
        secretary.pressFor(secretary.button("Lưu"), "Đã lưu.");
    }

    private void sign(String leader, String draft, String notice) {
        Screen screen = chromium.open(Size.PHONE).signIn(leader).open(draft);
        screen.page().locator("#password").fill("không phải");
        screen.button("Ký").click();
        assertThat(screen.main()).containsText("Mật khẩu không đúng");
        screen.page().locator("#password").fill(PASSWORD);
        screen.pressFor(screen.button("Ký"), notice);
        screen.close();
    }

    private void giveBack(String draft) {
        Screen screen = chromium.open(Size.DESK).signIn("chihuy.tansonnhat").open(draft);
        Locator act = screen.openAct("Trả lại");
        act.locator("textarea").fill("Thời hạn quá dài");
        screen.pressFor(act.locator("button"), "Đã trả lại để sửa.");
        screen.close();
    }

    private void signAll(String draft) {
        sign("chihuy.tansonhoa", draft, "Đã ký.");
        sign("chihuy.tansonnhat", draft, "Đã ký.");
        sign("chihuy.hanhthong", draft, "Đã ký.");
        sign("chihuy.annhon", draft, "Tất cả các bên đã ký.");
    }

    private String charterOf(String draft) {
        Screen screen = chromium.open(Size.DESK).signIn("thuky.annhon").open(draft);
        String version = screen.page().locator(".acts a[href*='/versions/1']").getAttribute("href");
        screen.close();
        return version;
    }

    private void amend(Screen secretary) {
        secretary.pressFor(secretary.button("Sửa đổi"), "Đã bắt đầu dự thảo.");
        String draft = secretary.path();
        write(secretary, draft, "10", "10 phút");
        secretary.open(draft + "/changes");
        assertThat(secretary.main().locator("td del")).hasText("12 phút");
        assertThat(secretary.main().locator("td ins")).hasText("10 phút");
        secretary.open(draft);
        secretary.pressFor(secretary.button("Đề nghị các bên ký"), "Đã đề nghị các bên ký.");
        signAll(draft);
        secretary.open(draft);
        assertThat(secretary.page().locator(".acts a[href*='/versions/2']")).isVisible();
    }
}
