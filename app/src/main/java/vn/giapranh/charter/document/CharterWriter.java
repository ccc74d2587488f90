package vn.giapranh.charter.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.giapranh.charter.document.CharterDocument.Article;
import vn.giapranh.charter.document.CharterDocument.Chapter;
import vn.giapranh.charter.document.CharterDocument.Party;
import vn.giapranh.charter.yaml.Written;

/** Writes the canonical text of a charter, which {@link CharterReader} reads back to an equal document. */
public final class CharterWriter {

    private final StringBuilder out = new StringBuilder();

    private CharterWriter() {}

    public static String write(CharterDocument document) {
        CharterWriter writer = new CharterWriter();
        writer.document(document);
        return writer.out.toString();
    }

    /** SHA-256 of the canonical text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String hash(CharterDocument document) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(document).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void document(CharterDocument document) {
        line(0, "charter: " + document.slug());
        line(0, "title: " + quoted(document.title()));
        line(0, "note: " + quoted(document.note()));
        line(0, "period: {from: %s, to: %s}".formatted(Written.write(document.from()), Written.write(document.to())));
        line(0, "basis: " + quotedList(document.basis()));
        line(0, "level-above: " + document.levelAbove());
        line(0, "parties:");
        for (Party party : document.parties()) {
            line(1, "- {ward: %s, signatories: %s}".formatted(party.ward(), quotedList(party.signatories())));
        }
        line(0, document.chapters().isEmpty() ? "chapters: []" : "chapters:");
        document.chapters().forEach(this::chapter);
    }

    private void chapter(Chapter chapter) {
        line(1, "- number: " + quoted(chapter.number()));
        line(2, "title: " + quoted(chapter.title()));
        line(2, chapter.articles().isEmpty() ? "articles: []" : "articles:");
        chapter.articles().forEach(this::article);
    }

    private void article(Article article) {
        line(3, "- number: " + quoted(article.number()));
        line(4, "title: " + quoted(article.title()));
        line(4, "words: " + quoted(article.words()));
        if (!article.rules().isEmpty()) {
            line(4, "rules:");
            article.rules().forEach(rule -> line(5, rule.kind().key() + ": " + RuleWriter.write(rule)));
        }
    }

    private void line(int level, String text) {
        out.repeat("  ", level).append(text).append('\n');
    }

    /** A list of texts on one line. */
    public static String quotedList(Collection<String> texts) {
        return texts.stream().map(CharterWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    static String list(List<String> words) {
        return "[" + String.join(", ", words) + "]";
    }

    /** YAML's double-quoted style on one line: what is not plainly printable is escaped. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(point)
                            || Character.getType(point) == Character.FORMAT
                            || Character.getType(point) == Character.LINE_SEPARATOR
                            || Character.getType(point) == Character.PARAGRAPH_SEPARATOR) {
                        quoted.append("\\U%08x".formatted(point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
