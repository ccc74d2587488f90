package vn.giapranh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.DraftPurpose;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.StartDraft;
import vn.giapranh.charter.draft.StartOutcome;
import vn.giapranh.hotspot.FindingNumber;
import vn.giapranh.hotspot.HotspotPlant;
import vn.giapranh.journey.Screen.Look;
import vn.giapranh.journey.Screen.Size;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;

/**
 * Every page as every role gets it, at a desk in light and on a telephone in dark colours, in both languages: axe-core finds
 * nothing serious, nothing runs out of the side, no script fails, no word is missing.
 */
@JourneyTest
@Import({Scene.class, HotspotPlant.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    /** What axe-core looks at, without the words: the same skeleton need not be looked at twice. */
    private static final String SKELETON = """
            () => [...document.querySelectorAll("body *")]
              .map((each) => each.tagName + [...each.attributes]
                .filter(({ name }) => !/^(href|src|value|title|datetime|style|data-(number|version|lon|lat|label|countdown))$/.test(name))
                .map(({ name, value }) => name + (/^(id|for|name|content|aria-label)$/.test(name) ? "" : value)))
              .join()""";

    /** To draw a map on every page for everybody would take most of the time: for this officer they are drawn. */
    private static final String OF_ALL = "trucban1.annhon";

    private static final Set<String> BAD = Set.of("serious", "critical");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private Scene scene;

    @Autowired
    private HotspotPlant plant;

    @Autowired
    private Drafts drafts;

    @Autowired
    private People people;

    private Scene.Played played;
    private DraftId draft;
    private FindingNumber hotspot;
    private Pattern keys;
    private final Set<String> looked = new HashSet<>();

    @BeforeAll
    void play() {
        played = scene.play();
        plant.plant();
        hotspot = plant.find();
        draft = draft();
        keys = Pattern.compile("(?<![\\w./:-])(" + namesOfKeys() + ")(?![\\w-])");
    }

    @ParameterizedTest
    @CsvSource({
        "trucban1.annhon, vi-VN",
        "trucban1.annhon, en",
        "tuantra.hanhthong, vi-VN",
        "chihuy.tansonnhat, vi-VN",
        "thuky.annhon, vi-VN",
        "quantri.annhon, vi-VN",
        "quantri.annhon, en",
        "chihuy.tphcm, vi-VN"
    })
    void a_page_is_whole_for_whoever_is_signed_in(String name, String language) {
        Screen screen =
                open(language, name.equals(OF_ALL) && language.equals("vi-VN")).signIn(name);
        Set<String> paths = new TreeSet<>(List.of(
                "/incidents/new",
                "/incidents/" + played.fresh(),
                "/incidents/" + played.offered(),
                "/incidents/" + played.disputed(),
                "/incidents/" + played.joint(),
                "/incidents/" + played.over(),
                "/incidents?words=karaoke",
                "/?kind=drugs",
                "/hotspots?kind=gambling-and-vice&days=90",
                "/hotspots/findings/" + hotspot,
                "/borders/26876-26890",
                "/charters/bon-phuong-tan-son",
                "/charters/bon-phuong-tan-son/compare",
                "/charters/bon-phuong-tan-son/chair",
                "/charters/bon-phuong-tan-son/ending",
                "/charters/bon-phuong-tan-son/obligations",
                "/charters/bon-phuong-tan-son/obligations/acknowledgement/2026",
                "/conclusions",
                "/account",
                "/acting-unit",
                "/khong-co"));
        if (name.startsWith("thuky")) {
            String address = "/charters/drafts/" + draft;
            paths.addAll(List.of(
                    address,
                    address + "/frame",
                    address + "/articles/3",
                    address + "/articles/8",
                    address + "/articles/16",
                    address + "/changes"));
        }
        paths.addAll(places(screen));
        check(screen, paths);
    }

    /** An amendment that the secretary of An Nhơn has begun. */
    private DraftId draft() {
        Actor.Engine engine = new Actor.Engine("test");
        Actor.Officer secretary = new Actor.Officer(
                people.find(engine, "thuky.annhon").orElseThrow().id(), WardId.of("26876"), Set.of(Role.SECRETARY));
        var amendment = new StartDraft.FromVersion(
                new CharterVersionId("bon-phuong-tan-son", 1), DraftPurpose.AMENDMENT, List.of());
        return switch (drafts.start(secretary, amendment)) {
            case StartOutcome.Started(DraftId id) -> id;
            case StartOutcome.StartedUnchecked _, StartOutcome.Unreadable _ -> throw new AssertionError("not begun");
        };
    }

    @ParameterizedTest
    @CsvSource({"vi-VN", "en"})
    void a_page_is_whole_for_a_visitor(String language) {
        Screen screen = open(language, language.equals("vi-VN"));
        check(
                screen,
                List.of(
                        "/sign-in",
                        "/sign-in?refused",
                        "/r",
                        "/r/" + played.trackingCode(),
                        "/r/" + played.trackingCode() + "?new",
                        "/r/00000-00000-00000-00000-00000-0"));
    }

    /** The canary: the check sees what it is there to see. */
    @Test
    void a_page_with_a_fault_in_it_is_found_out() {
        Screen screen = chromium.open(Size.PHONE).open("/r");
        screen.page().evaluate("""
                        () => {
                          const words = Object.assign(document.createElement("p"), { textContent: "site.nav.board" });
                          words.style.cssText = "inline-size: 900px; color: #aaa; background: #fff";
                          const picture = Object.assign(document.createElement("img"), { src: "/favicon.svg" });
                          document.querySelector("main").replaceChildren(words, picture);
                        }""");

        assertThat(faultsOf(screen, "/r", Size.PHONE))
                .anySatisfy(fault -> assertThat(fault).contains("image-alt"))
                .anySatisfy(fault -> assertThat(fault).contains("color-contrast"))
                .anySatisfy(fault -> assertThat(fault).contains("runs out"))
                .anySatisfy(fault -> assertThat(fault).contains("site.nav.board"));
    }

    /** A browser that cannot draw maps shows the lists beside them, and a sentence. */
    private Screen open(String language, boolean maps) {
        Screen screen = chromium.open(Size.DESK, new Look(language, false));
        if (!maps) {
            screen.context().addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
        }
        return screen;
    }

    /** Where the navigation leads, and the first row of each register it leads to. */
    private static Set<String> places(Screen screen) {
        Set<String> places = new TreeSet<>(hrefs(screen.page(), ".rail a[href^='/']"));
        Set<String> deeper = new TreeSet<>();
        for (String place : places) {
            screen.open(place);
            assertThat(screen.status()).as(place).isEqualTo(200);
            hrefs(
                            screen.page(),
                            "main .heading a[href^='/'], main .tabs a[href^='/'], main td:first-child a[href^='/']")
                    .stream()
                    .filter(href -> !href.matches(".*(/text|/paper|\\.ics\\b.*)"))
                    .limit(4)
                    .forEach(deeper::add);
        }
        places.addAll(deeper);
        return places;
    }

    private static List<String> hrefs(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private void check(Screen screen, Iterable<String> paths) {
        SoftAssertions all = new SoftAssertions();
        for (String path : paths) {
            int status = screen.open(path).status();
            for (Size size : Size.values()) {
                ColorScheme colours = size == Size.DESK ? ColorScheme.LIGHT : ColorScheme.DARK;
                screen.resize(size);
                screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                all.assertThat(faultsOf(screen, path, size))
                        .as("%s %s %s", path, size, colours)
                        .isEmpty();
            }
            // What a unit may not see is not there for it; the browser says so of the page itself.
            all.assertThat(screen.takeFaults().stream()
                            .filter(fault -> !(status == 404 && fault.contains("status of 404")))
                            .toList())
                    .as("console at %s", path)
                    .isEmpty();
        }
        all.assertAll();
    }

    private List<String> faultsOf(Screen screen, String path, Size size) {
        List<String> faults = new ArrayList<>();
        Page page = screen.page();
        if (looked.add(size + " " + page.evaluate(SKELETON))) {
            new AxeBuilder(page)
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .filter(rule -> BAD.contains(rule.getImpact()))
                            .map(PagesTest::inWords)
                            .forEach(faults::add);
        }
        Object over =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) {
            faults.add(path + " runs out of the side by " + over + " px at " + size);
        }
        keys.matcher(page.locator("body").innerHTML())
                .results()
                .map(found -> "no word for " + found.group())
                .distinct()
                .forEach(faults::add);
        return faults;
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " "
                                + node.getAny().stream()
                                        .map(check -> check.getMessage())
                                        .findFirst()
                                        .orElse(""))
                        .toList();
    }

    /** Any key of the bundles of words, and anything that looks like one of theirs. */
    private static String namesOfKeys() {
        List<String> bundles = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("src/main/resources/messages"), "*_en.properties")) {
            for (Path file : files) {
                bundles.add(file.getFileName().toString().replace("_en.properties", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles.stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")\\.[a-z][\\w.-]*"));
    }
}
