package vn.giapranh.bench.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A duty board in a real browser, which notes when the row of an incident has been painted. */
final class Screen implements AutoCloseable {

    /** Two frames after the row is in the document it has been painted. The clock of the page is the machine's. */
    private static final String WATCH = """
            () => {
              window.painted = {};
              const look = () => {
                for (const row of document.querySelectorAll("[data-row]")) {
                  const number = row.dataset.number;
                  if (number in window.painted) continue;
                  window.painted[number] = null;
                  requestAnimationFrame(() => requestAnimationFrame(() => { window.painted[number] = Date.now(); }));
                }
              };
              look();
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
            }""";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    private Screen(Path chromium) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        page = browser.newPage();
    }

    /** Signs in and opens the board; empty when this machine has no Chromium. */
    static Optional<Screen> ofBoard(URI server, String name) {
        return chromium().map(chromium -> {
            var screen = new Screen(chromium);
            screen.open(server, name);
            return screen;
        });
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void open(URI server, String name) {
        page.navigate(server.resolve("/sign-in").toString());
        page.fill("#name", name);
        page.fill("#password", Officer.PASSWORD);
        page.press("#password", "Enter");
        page.waitForSelector("#board-living");
        page.waitForSelector(
                "[data-live-state][data-state=live]",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.evaluate(WATCH);
    }

    /** When the row of that incident was painted, in milliseconds of the machine's clock. */
    double paintedAt(String number) {
        page.waitForSelector("[data-row][data-number='" + number + "']");
        Object at = page.evaluate(
                "number => new Promise(found => { const look = () => window.painted[number]"
                        + " ? found(window.painted[number]) : requestAnimationFrame(look); look(); })",
                number);
        return ((Number) at).doubleValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
