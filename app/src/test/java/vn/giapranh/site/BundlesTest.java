package vn.giapranh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all modules: complete in both languages, under their module's name, and there wherever a page says one. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SAID = Pattern.compile("words\\.(?:t|count)\\(\"([^\"]+)\"[,)]");

    static Stream<String> bundles() throws IOException {
        return filesBelow(BUNDLES).stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_has_the_same_keys_in_vietnamese_and_in_english(String bundle) throws IOException {
        Set<String> english = new TreeSet<>(read(bundle + "_en").stringPropertyNames());
        english.removeIf(key -> key.endsWith(".one"));

        assertThat(english).isEqualTo(new TreeSet<>(read(bundle).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_key_begins_with_its_bundle_s_name(String bundle) throws IOException {
        assertThat(read(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_message_says_something_and_takes_the_same_arguments_in_both_languages(String bundle) throws IOException {
        Properties vietnamese = read(bundle);
        Properties english = read(bundle + "_en");

        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> {
            assertThat(vietnamese.getProperty(key)).isNotBlank();
            assertThat(arguments(english.getProperty(key))).isEqualTo(arguments(vietnamese.getProperty(key)));
        });
    }

    @Test
    void every_word_a_template_says_is_in_a_bundle() throws IOException {
        Set<String> known = new Dictionary(Clock.systemUTC()).keys("vi");
        List<String> missing = new ArrayList<>();
        for (Path template : filesBelow(TEMPLATES)) {
            Matcher said = SAID.matcher(withoutComments(template));
            while (said.find()) {
                if (!known.contains(said.group(1))) {
                    missing.add(template.getFileName() + ": " + said.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_template_holds_vietnamese_text_of_its_own() throws IOException {
        // The name of the language itself is what stands in the switch of languages.
        Pattern vietnamese =
                Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", Pattern.CASE_INSENSITIVE);
        for (Path template : filesBelow(TEMPLATES)) {
            String shown =
                    Files.readString(template).replaceAll("(?s)<%--.*?--%>", "").replace("Tiếng Việt", "");
            assertThat(shown).as(template.toString()).doesNotContainPattern(vietnamese);
        }
    }

    private static String withoutComments(Path template) throws IOException {
        return Files.readString(template).replaceAll("(?s)<%--.*?--%>", "");
    }

    private static Set<String> arguments(String message) {
        Set<String> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{\\d}").matcher(message);
        while (argument.find()) {
            found.add(argument.group());
        }
        return found;
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(jte|properties)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
