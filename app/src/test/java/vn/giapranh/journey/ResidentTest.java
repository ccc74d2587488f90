package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.journey.Screen.Size;

/** Somebody without an account, on a telephone, reports once and is answered. */
@JourneyTest
class ResidentTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void a_resident_reports_follows_reads_the_answer_and_says_that_it_is_not_resolved() {
        Screen telephone = chromium.open(Size.PHONE).open("/r");
        String code = report(telephone);
        Screen officer = chromium.open(Size.DESK).signIn("trucban1.annhon");
        officer.page()
                .locator("[data-row] a", new Page.LocatorOptions().setHasText("Tiếng ồn"))
                .click();
        assertThat(officer.main()).containsText("Quán nhậu mở loa đến hai giờ sáng");
        assertThat(officer.main()).containsText("0903 222 333");
        assertThat(officer.page().locator(".photos img")).hasCount(1);
        assertThat(officer.page()
                        .locator(".photos img")
                        .evaluate("picture => picture.decode().then(() => picture.naturalWidth)"))
                .isEqualTo(640);

        officer.pressFor(officer.button("Tiếp nhận xử lý"), "Đã tiếp nhận xử lý.");
        telephone.page().reload();
        assertThat(telephone.page().locator(".resident-state")).hasText("Đang xử lý");

        answer(officer);
        Screen other = follow(code);
        assertThat(other.page().locator(".resident-state")).hasText("Đã giải quyết tại chỗ");
        assertThat(other.main()).containsText("Đã yêu cầu quán tắt loa sau 22 giờ");
        assertThat(other.main()).not().containsText("0903 222 333");
        other.picture("resident-answered");

        other.page().fill("#words", "Tối qua loa lại mở");
        other.press("Báo chưa được giải quyết");
        assertThat(other.page().locator(".resident-state")).hasText("Đang xử lý");
        officer.follow("Xem tình trạng mới");
        assertThat(officer.main()).containsText("Người báo tin cho biết chưa được giải quyết");
        assertThat(officer.main()).containsText("Tối qua loa lại mở");
    }

    private static String report(Screen telephone) {
        Page page = telephone.page();
        assertThat(telephone.main()).containsText("113");
        page.locator("#place").pressSequentially("le duc tho");
        page.locator("[data-place]", new Page.LocatorOptions().setHasText("Lê Đức Thọ, Phường An Nhơn"))
                .tap();
        assertThat(page.locator("#place")).hasValue("Lê Đức Thọ, Phường An Nhơn");
        assertThat(page.locator("#lon")).hasValue(Pattern.compile("106\\.6\\d+"));
        page.locator(".resident-map [data-ready]").waitFor();
        assertThat(page.locator(".resident-map .marker.is-pin")).isVisible();
        telephone.choose("Tiếng ồn, karaoke");
        telephone.choose("Đã qua hoặc kéo dài");
        page.fill("#words", "Quán nhậu mở loa đến hai giờ sáng");
        page.setInputFiles("#photos", new FilePayload("quan.jpg", "image/jpeg", Pictures.jpeg(Color.ORANGE)));
        page.fill("#reporterContact", "0903 222 333");
        telephone.picture("resident-report");
        telephone.press("Gửi tin báo");

        assertThat(telephone.main()).containsText("Đã nhận tin báo");
        assertThat(page.locator(".resident-state")).hasText("Phường đã nhận được tin");
        assertThat(page.locator(".resident-qr")).isVisible();
        telephone.picture("resident-code");
        return page.locator(".resident-code-text").innerText();
    }

    private static void answer(Screen officer) {
        Locator resolve = officer.openAct("Đã giải quyết tại chỗ");
        officer.pressFor(resolve.locator("button"), "Đã ghi nhận giải quyết tại chỗ.");
        Locator answer = officer.openAct("Trả lời người báo tin");
        officer.choose("Kết quả xử lý");
        answer.locator("textarea").fill("Đã yêu cầu quán tắt loa sau 22 giờ");
        officer.pressFor(answer.locator("button"), "Đã gửi lời trả lời cho người báo tin.");
    }

    /** On another device, with the code alone. */
    private Screen follow(String code) {
        Screen other = chromium.open(Size.PHONE).open("/r");
        other.page().fill("#code", code.toLowerCase(Locale.ROOT));
        other.press("Xem");
        return other;
    }
}
