package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.journey.Screen.Size;

/** A practised officer never touches the mouse. */
@JourneyTest
class KeyboardTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void a_report_is_made_and_found_again_by_keys_alone() {
        Screen desk = chromium.open(Size.DESK).signIn("trucban2.hanhthong");
        Page page = desk.page();
        Keyboard keys = page.keyboard();
        keys.press("b");
        assertThat(page.locator("#place")).isFocused();
        keys.type("nguyen thai son");
        page.locator("[data-place]").first().waitFor();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(page.locator("#preview")).containsText("Chủ trì");
        keys.press("Tab");
        keys.press("Tab");
        keys.press("ArrowRight");
        assertThat(page.locator("input[value='gambling-and-vice']")).isChecked();
        keys.press("Tab");
        keys.press("ArrowRight");
        assertThat(page.locator("input[value='ROUTINE']")).isChecked();
        keys.press("Tab");
        keys.type("Tụ tập đá gà ăn tiền");
        keys.press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*/incidents/GR.*"));
        desk.awake();

        keys.press("t");
        assertThat(page.locator(".board-list")).containsText("Tụ tập đá gà ăn tiền");
        desk.awake();
        keys.press("j");
        assertThat(page.locator("[data-row] a[id]").first()).isFocused();
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/incidents/GR.*"));
        assertThat(desk.main()).containsText("Tụ tập đá gà ăn tiền");
        desk.awake();
        keys.press("g");
        assertThat(page).hasURL(Pattern.compile(".*/handovers"));
    }

    @Test
    void the_keys_are_told_on_demand_and_rest_while_somebody_writes() {
        Screen desk = chromium.open(Size.DESK).signIn("trucban2.hanhthong");
        Page page = desk.page();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).containsText("Báo tin mới");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).not().isVisible();

        page.keyboard().press("/");
        page.keyboard().type("bgt");
        assertThat(page.locator("[data-search]")).hasValue("bgt");
        assertThat(page).hasURL(Pattern.compile(".*/"));
    }
}
