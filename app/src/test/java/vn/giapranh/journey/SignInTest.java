package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.journey.Screen.Size;

/** At the door. */
@JourneyTest
class SignInTest {

    private static final Pattern DOOR = Pattern.compile(".*/sign-in.*");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private MovableClock clock;

    @Test
    void five_wrong_passwords_lock_an_account_for_a_quarter_of_an_hour_also_against_the_right_one() {
        Screen door = chromium.open(Size.DESK).open("/sign-in");
        for (int i = 0; i < 5; i++) {
            enter(door, "không phải mật khẩu");
            assertThat(door.page().getByRole(AriaRole.ALERT)).containsText("không đúng, hoặc tài khoản đang tạm khóa");
        }
        enter(door, "giap-ranh-mau");
        assertThat(door.page()).hasURL(DOOR);
        door.picture("sign-in-locked");

        clock.advance(Duration.ofMinutes(16));
        enter(door, "giap-ranh-mau");
        assertThat(door.page().locator(".board-list")).isVisible();
    }

    @Test
    void whoever_was_sent_to_the_door_comes_out_where_they_wanted_to_go() {
        Screen visitor = chromium.open(Size.PHONE).open("/handovers");
        assertThat(visitor.page()).hasURL(DOOR);
        visitor.signInHere("chihuy.tansonhoa");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/handovers.*"));
    }

    private static void enter(Screen door, String password) {
        door.page().fill("#name", "thuky.tansonhoa");
        door.page().fill("#password", password);
        door.page().evaluate("document.body.dataset.before = ''");
        door.press("Đăng nhập");
        assertThat(door.page().locator("body[data-before]")).hasCount(0);
    }
}
