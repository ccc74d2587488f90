package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.charter.Charters;
import vn.giapranh.journey.Screen.Size;

/** A meeting from the agenda that writes itself to the follow-up of what it concluded, by two wards. */
@JourneyTest
class MeetingTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private MovableClock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Charters.ZONE);
    }

    /** An Nhơn hosts the meeting of the third quarter, Tân Sơn Hòa holds the chair. */
    @Test
    void a_meeting_is_called_held_concluded_and_followed_up() {
        clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
        Screen host = chromium.open(Size.DESK).signIn("thuky.annhon").open("/meetings");
        host.follow("Giao ban quý III/2026");
        call(host);
        String meeting = host.path().replaceFirst("#.*", "");

        host.pressFor(host.button("Lập từ dữ liệu"), "Đã lập chương trình từ dữ liệu.");
        assertThat(host.main())
                .containsText("Các điều của quy chế chưa thực hiện đúng"); // nobody met in the quarters before
        Screen guest = chromium.open(Size.PHONE).signIn("thuky.hanhthong").open(meeting);
        propose(guest);
        assertThat(host.main()).containsText("Chợ tự phát trên cầu"); // renewed by itself
        host.pressFor(host.button("Đưa vào chương trình"), "Đã đưa vào chương trình.");
        host.pressFor(host.button("Lên: Chợ tự phát trên cầu"), "Đã sắp xếp.");
        assertThat(host.page().locator("[data-item] h3").first()).hasText("Chợ tự phát trên cầu");
        host.picture("meeting-called");

        host.pressFor(host.button("Khai mạc"), "Đã khai mạc.");
        attend(host);
        guest.open(meeting);
        write(host, guest);
        conclude(host);
        host.picture("meeting-open");
        host.pressFor(host.button("Kết thúc, khóa biên bản"), "Đã khóa biên bản.");
        assertThat(host.page().locator("form[data-text]:not([data-text=note])")).hasCount(0);

        followUp(
                chromium.open(Size.PHONE).signIn("thuky.hanhthong"),
                chromium.open(Size.DESK).signIn("chihuy.tansonhoa"));
    }

    private void call(Screen host) {
        Locator act = host.openAct("Triệu tập");
        act.locator("[name=day]").fill(today().plusDays(4).toString());
        act.locator("[name=time]").fill("08:30");
        act.locator("[name=place]").fill("Hội trường An Nhơn");
        act.locator("[name=link]").fill("http://hop.example.vn");
        act.evaluate("form => form.noValidate = true");
        act.locator("button").click();
        assertThat(host.main()).containsText("Đường dẫn phải bắt đầu bằng https://");
        Locator again = host.page().locator("form[action$='/calls']");
        assertThat(again.locator("[name=place]")).hasValue("Hội trường An Nhơn");
        again.locator("[name=link]").fill("https://hop.example.vn/q3");
        host.pressFor(again.locator("button"), "Đã triệu tập.");
    }

    private static void propose(Screen guest) {
        Locator act = guest.openAct("Đề xuất nội dung");
        act.locator("[name=title]").fill("Chợ tự phát trên cầu");
        guest.pressFor(act.locator("button"), "Đã ghi nội dung đề xuất.");
    }

    private static void attend(Screen host) {
        Locator ward =
                host.page().locator(".attendance > li").filter(new Locator.FilterOptions().setHasText("An Nhơn"));
        ward.locator("summary").click();
        ward.locator("[name=headCount]").fill("3");
        ward.locator("[name=functions]").fill("Chủ tịch UBND; Trưởng Công an phường");
        host.pressFor(ward.locator("button"), "Đã ghi dự họp.");
    }

    /** What one types the other sees. */
    private static void write(Screen host, Screen guest) {
        Locator ours = firstText(host.page());
        Locator theirs = firstText(guest.page());
        ours.locator("textarea").fill("Hai phường cùng dẹp chợ mỗi chiều.");
        assertThat(theirs.locator("textarea")).hasValue("Hai phường cùng dẹp chợ mỗi chiều.");
    }

    private static Locator firstText(Page page) {
        return page.locator("[data-item] form[data-text]").first();
    }

    private void conclude(Screen host) {
        Locator act = host.openAct("Ghi kết luận");
        act.locator("[name=what]").fill("Lập chốt chung trên cầu");
        act.getByLabel("Hạnh Thông").check();
        act.locator("[name=office]").fill("Công an phường");
        act.locator("[name=dueOn]").fill(today().plusDays(10).toString());
        act.locator("[name=result]").fill("Chốt hoạt động");
        host.pressFor(act.locator("button"), "Đã ghi kết luận.");
        assertThat(host.page().locator("#conclusions .conclusion")).hasCount(1);
    }

    private static void followUp(Screen ward, Screen chair) {
        ward.open("/conclusions");
        ward.page().locator(".conclusion a").first().click();
        String conclusion = ward.path();
        Locator claim = ward.openAct("Báo hoàn thành");
        claim.locator("textarea").fill("Chốt hoạt động từ thứ hai, có lịch trực.");
        ward.pressFor(claim.locator("button"), "Đã báo hoàn thành, chờ cụm trưởng.");

        chair.open(conclusion);
        assertThat(chair.main()).containsText("Chốt hoạt động từ thứ hai, có lịch trực.");
        Locator back = chair.openAct("Trả lại");
        back.locator("textarea").fill("Gửi kèm lịch trực");
        chair.pressFor(back.locator("button"), "Đã trả lại.");

        ward.open(conclusion);
        Locator again = ward.openAct("Báo hoàn thành");
        again.locator("textarea").fill("Đã gửi lịch trực cho các bên.");
        ward.pressFor(again.locator("button"), "Đã báo hoàn thành, chờ cụm trưởng.");
        chair.open(conclusion);
        chair.pressFor(chair.button("Công nhận hoàn thành"), "Đã công nhận hoàn thành.");
        assertThat(ward.open("/conclusions?part=done").page().locator(".conclusion"))
                .hasCount(1);
    }
}
