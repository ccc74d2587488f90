package vn.giapranh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A name that a document sets as code, written as a Java type is, must occur in the code. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "var");

    @Test
    void no_document_speaks_of_a_type_that_is_gone() throws IOException {
        Set<String> words = wordsOfTheCode();
        var gone = new TreeSet<String>();
        for (Path document : documents()) {
            missing(Files.readString(document), words)
                    .forEach(name -> gone.add(ROOT.relativize(document) + ": " + name));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void a_type_that_is_gone_is_caught() {
        assertThat(missing("The `IncidentWizard` casts `Incidents` and words.", Set.of("Incidents")))
                .containsExactly("IncidentWizard");
    }

    private static List<String> missing(String document, Set<String> words) {
        return CODE.matcher(document)
                .results()
                .flatMap(code -> TYPE.matcher(code.group(1)).results())
                .map(MatchResult::group)
                .filter(type -> !words.contains(type))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        return files("(docs/.*|README|CHANGELOG)\\.md");
    }

    private static Set<String> wordsOfTheCode() throws IOException {
        var words = new HashSet<String>();
        for (Path file : files("(?!docs/).*\\.(java|sql|ya?ml|xml|jte|js|mjs)")) {
            TYPE.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(words::add);
        }
        return words;
    }

    /** The files whose path below the project matches, without what is built, installed or kept at run time. */
    private static List<Path> files(String pattern) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (ROOT.relativize(file).toString().matches(pattern)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
