package vn.giapranh.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.law.Law;

/** The charter of the demo world and small changes of it. */
public final class DemoCharter {

    public static final CharterReader READER = new CharterReader(Law.inForce());

    private DemoCharter() {}

    public static String text() {
        for (Path path : new Path[] {Path.of("../data/charters"), Path.of("data/charters")}) {
            Path file = path.resolve("bon-phuong-tan-son.yaml");
            if (Files.exists(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        throw new IllegalStateException("data/charters is not beside the module");
    }

    public static CharterDocument document() {
        return document(text());
    }

    public static CharterDocument document(String text) {
        return switch (READER.read(text)) {
            case Reading.Sound(CharterDocument document) -> document;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    /** The canonical text with one field of one rule, for example {@code answer-within.soon}, written differently. */
    public static String with(RuleKind rule, String field, String value) {
        String[] keys = field.split("\\.", -1);
        String inside = keys.length == 1 ? "" : Pattern.quote(keys[0]) + ": \\{[^}]*?";
        Matcher matcher = Pattern.compile("(?m)^( *" + rule.key() + ": \\{(?:[^\n]*?[ {])??" + inside + "\\b"
                        + Pattern.quote(keys[keys.length - 1]) + ": )([^,}\\[]+|\\[[^\\]]*\\])")
                .matcher(CharterWriter.write(document()));
        if (!matcher.find()) {
            throw new AssertionError("no field " + field + " in " + rule);
        }
        return matcher.replaceFirst("$1" + Matcher.quoteReplacement(value));
    }
}
