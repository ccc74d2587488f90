package vn.giapranh.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word of the interface, in Vietnamese and English, read once at the start from {@code messages/<module>.properties}
 * (Vietnamese) and {@code messages/<module>_en.properties} (English), both UTF-8. A key begins with its module's name, so
 * the modules share one dictionary without meeting in it.
 */
@Component
public class Dictionary {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.UK;

    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Clock clock;

    Dictionary(Clock clock) {
        this.clock = clock;
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String file = String.valueOf(bundle.getFilename());
                (file.endsWith("_en.properties") ? english : vietnamese).putAll(read(bundle));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the message bundles", e);
        }
    }

    private static Map<String, String> read(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new HashMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    /** The words in one language: {@code en} is English, all else Vietnamese. */
    public Words words(String language) {
        return language.equals("en")
                ? new Words(ENGLISH, english, clock.instant())
                : new Words(VIETNAMESE, vietnamese, clock.instant());
    }

    Set<String> keys(String language) {
        return Set.copyOf((language.equals("en") ? english : vietnamese).keySet());
    }
}
