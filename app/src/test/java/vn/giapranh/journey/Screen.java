package vn.giapranh.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one person has before them, and what went wrong in it. Looks for things as a person does: by role and words. */
final class Screen {

    /** For what has no time of its own: a busy machine is no fault of the page. */
    static final int PATIENCE_MILLIS = 20_000;

    private static final Path PICTURES = Path.of("target", "pictures");

    enum Size {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** @param dark the colours the device asks for */
    record Look(String language, boolean dark) {
        static final Look PLAIN = new Look("vi-VN", false);
    }

    private final List<String> faults = new ArrayList<>();
    private final BrowserContext context;
    private final String address;
    private final Page page;
    private int status;

    Screen(Browser browser, String address, Size size, Look look) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(size.width, size.height)
                .setHasTouch(size == Size.PHONE)
                .setIsMobile(size == Size.PHONE)
                .setLocale(look.language())
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The same page on another device's glass. */
    void resize(Size size) {
        page.setViewportSize(size.width, size.height);
    }

    /** Errors of the console and of scripts since the last time. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    Screen signIn(String name) {
        page.navigate("/sign-in");
        return signInHere(name);
    }

    /** Through the door that is before us, with a press on the account among those of the demo world. */
    Screen signInHere(String name) {
        page.locator("[data-fill-name='" + name + "']").click();
        press("Đăng nhập");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return awake();
    }

    /** Once the page hears keys. */
    Screen awake() {
        PlaywrightAssertions.assertThat(page.locator("[data-keys-help]")).not().hasAttribute("hidden", "");
        return this;
    }

    Screen open(String path) {
        status = page.navigate(path).status();
        return this;
    }

    /** Of the page that was opened last. */
    int status() {
        return status;
    }

    String path() {
        return page.url().substring(address.length());
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void press(String words) {
        button(words).click();
    }

    void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** One of several, by its words. */
    void choose(String words) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .check();
    }

    /** Opens an act that has a form of its own; the form. */
    Locator openAct(String words) {
        Locator act = page.locator("details.act", new Page.LocatorOptions().setHasText(words));
        act.locator("summary").click();
        return act.locator("form");
    }

    /** Presses and waits for the page that follows, which says {@code notice}. */
    void pressFor(Locator button, String notice) {
        button.click();
        page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(notice))
                .first()
                .waitFor();
    }

    Locator seeing(String words) {
        return page.getByText(words).first();
    }

    /** The part of the page that is its own. */
    Locator main() {
        return page.locator("main");
    }

    /** Kept only when asked for, see the package. */
    void picture(String name) {
        if (Boolean.getBoolean("giapranh.pictures")) {
            keepPicture(name);
        }
    }

    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void close() {
        context.close();
    }
}
