package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.journey.Ground.AN_NHON;
import static vn.giapranh.journey.Ground.HANH_AN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.journey.Screen.Size;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** In the street: the network goes, answers get lost, a session ends. Nothing typed is lost, and nothing is written twice. */
@JourneyTest
class BadNetworkTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private Territory territory;

    @Autowired
    private MovableClock clock;

    @Test
    void a_report_written_without_a_network_is_kept_and_sent_once_when_it_is_back() {
        Screen street = chromium.open(Size.PHONE).signIn("tuantra.annhon");
        openKeptForm(street);
        fill(street, "Cây đổ chắn ngang hẻm 21");

        street.context().setOffline(true);
        street.press("Ghi tin");
        Locator outbox = street.page().locator("[data-outbox]");
        assertThat(outbox).containsText("1 tin chưa gửi được");
        assertThat(outbox).containsText("Cây đổ chắn ngang hẻm 21");
        street.picture("street-offline");

        street.page().reload();
        assertThat(outbox).containsText("Cây đổ chắn ngang hẻm 21");
        fill(street, "Dây điện rơi xuống đường");
        street.press("Ghi tin");
        assertThat(outbox).containsText("2 tin chưa gửi được");

        street.context().setOffline(false);
        assertThat(outbox).hasCount(0);
        assertThatIsListedOnce(street, "Cây đổ chắn ngang hẻm 21");
        assertThatIsListedOnce(street, "Dây điện rơi xuống đường");
    }

    @Test
    void a_report_whose_answer_got_lost_is_sent_again_and_written_once() {
        Screen street = chromium.open(Size.PHONE).signIn("tuantra.annhon");
        street.open("/incidents/new");
        fill(street, "Xe tải đổ trộm xà bần");
        street.page().route("**/incidents", route -> {
            if (route.request().method().equals("POST")) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        street.press("Ghi tin");
        Locator outbox = street.page().locator("[data-outbox]");
        assertThat(outbox).containsText("Xe tải đổ trộm xà bần");

        street.page().unroute("**/incidents");
        outbox.locator("button").click();
        assertThat(outbox).hasCount(0);
        assertThatIsListedOnce(street, "Xe tải đổ trộm xà bần");
    }

    @Test
    void what_was_typed_when_the_session_ended_is_sent_after_the_next_sign_in() {
        Screen desk = chromium.open(Size.DESK).signIn("trucban1.annhon");
        desk.open("/incidents/new");
        fill(desk, "Hàng quán lấn hết vỉa hè");
        clock.advance(Duration.ofMinutes(31));

        desk.page().keyboard().press("Control+Enter");
        assertThat(desk.page().locator("[data-outbox]")).containsText("Hàng quán lấn hết vỉa hè");

        desk.open("/");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/sign-in.*"));
        desk.signInHere("trucban1.annhon");
        assertThat(desk.page().locator(".board-list")).containsText("Hàng quán lấn hết vỉa hè");
        assertThat(desk.page().locator("[data-outbox]")).hasCount(0);
        assertThatIsListedOnce(desk, "Hàng quán lấn hết vỉa hè");
    }

    /** Opened twice: the second time the worker that keeps the form is there. */
    private static void openKeptForm(Screen screen) {
        screen.open("/incidents/new");
        screen.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        screen.page().reload();
        assertThat(screen.page().evaluate("() => navigator.serviceWorker.controller !== null"))
                .isEqualTo(true);
    }

    private void fill(Screen screen, String words) {
        Located place = Ground.near(territory, HANH_AN, AN_NHON, 80);
        screen.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Tọa độ"))
                .click();
        screen.page().fill("#lon", String.valueOf(place.lon()));
        screen.page().fill("#lat", String.valueOf(place.lat()));
        screen.choose("Trật tự đô thị, lòng lề đường");
        screen.page().fill("#words", words);
    }

    private static void assertThatIsListedOnce(Screen screen, String words) {
        screen.open("/incidents");
        assertThat(screen.page().locator("[data-row]", new Page.LocatorOptions().setHasText(words)))
                .hasCount(1);
    }
}
