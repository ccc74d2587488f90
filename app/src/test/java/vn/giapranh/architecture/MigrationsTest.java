package vn.giapranh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * A migration that has been released is never edited: a database somewhere has already run it. {@code
 * released-migrations.txt} lists each with its SHA-256, as {@code sha256sum} writes them; a release adds its own:
 *
 * <pre>cd app/src/main/resources/db/migration &amp;&amp; sha256sum *&#47;V*.sql &gt; …/released-migrations.txt</pre>
 */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");

    @Test
    void a_released_migration_is_as_it_was_released() throws Exception {
        var edited = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(RELEASED)) {
            String[] words = line.split(" +", 2);
            Path file = FOLDER.resolve(words[1]);
            String now = Files.exists(file) ? sha256(file) : "gone";
            if (!now.equals(words[0])) {
                edited.put(words[1], now);
            }
        }
        assertThat(edited).isEmpty();
    }

    @Test
    void every_folder_of_migrations_is_a_module_in_the_list() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(listed())
                    .containsAll(folders.map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void a_migration_names_the_schema_of_its_module_only() throws IOException {
        var strangers = new LinkedHashMap<String, List<String>>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                String module = FOLDER.relativize(file).getName(0).toString();
                List<String> made = java.util.regex.Pattern.compile("(?m)^create (?:unlogged )?table ([a-z_]+)\\.")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(schema -> !schema.equals(module))
                        .toList();
                if (!made.isEmpty()) {
                    strangers.put(file.toString(), made);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static List<String> listed() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Map<Object, Object> properties = new LinkedHashMap<>(java.util.Objects.requireNonNull(yaml.getObject()));
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().toString().startsWith("giapranh.modules["))
                .map(entry -> entry.getValue().toString())
                .toList();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
