package vn.giapranh.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for all tests of this run; the screens a test opens are closed when it ends. */
final class Chromium implements BeforeEachCallback, AfterEachCallback {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

    private final List<Screen> screens = new ArrayList<>();
    private @Nullable Browser browser;
    private String address = "";

    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        /** A machine without a graphics card draws the maps in software. */
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of("--no-sandbox", "--enable-unsafe-swiftshader")));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Screen.PATIENCE_MILLIS);
        browser = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, _ -> new Running(), Running.class)
                .browser;
        address = "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getProperty("local.server.port");
    }

    /** A browser of its own, as one person has it: no cookie, nothing kept. */
    Screen open(Screen.Size size) {
        return open(size, Screen.Look.PLAIN);
    }

    Screen open(Screen.Size size, Screen.Look look) {
        Screen screen = new Screen(Objects.requireNonNull(browser, "before the tests"), address, size, look);
        screens.add(screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        for (int i = 0; i < screens.size(); i++) {
            if (context.getExecutionException().isPresent()) {
                screens.get(i).keepPicture("failed-" + name + "-" + (i + 1));
            }
            screens.get(i).close();
        }
        screens.clear();
    }
}
