package vn.giapranh.charter.draft.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.Party;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.RuleShape.Field;
import vn.giapranh.charter.yaml.YamlTree;

/** Takes the YAML of a charter, sound or not, as a draft. What is missing is empty; what has no place in it is left out. */
public final class DraftParser {

    private DraftParser() {}

    /** @throws IllegalArgumentException when the text is no YAML mapping */
    public static DraftText parse(String yaml) {
        Map<String, Object> root = YamlTree.read(yaml);
        Map<?, ?> period = map(root.get("period"));
        Frame frame = new Frame(
                text(root.get("charter")),
                text(root.get("title")),
                text(root.get("note")),
                text(period.get("from")),
                text(period.get("to")),
                text(root.get("level-above")),
                texts(root.get("basis")),
                list(root.get("parties"), DraftParser::party));
        return new DraftText(frame, list(root.get("chapters"), DraftParser::chapter));
    }

    /** A sound charter as a draft that says the same. */
    public static DraftText of(CharterDocument document) {
        return parse(CharterWriter.write(document));
    }

    private static Party party(Map<?, ?> party) {
        return new Party(text(party.get("ward")), texts(party.get("signatories")));
    }

    private static Chapter chapter(Map<?, ?> chapter) {
        return new Chapter(
                text(chapter.get("number")),
                text(chapter.get("title")),
                list(chapter.get("articles"), DraftParser::article));
    }

    private static Article article(Map<?, ?> article) {
        Map<?, ?> written = map(article.get("rules"));
        List<RuleText> rules = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            if (written.containsKey(kind.key())) {
                rules.add(rule(kind, written.get(kind.key())));
            }
        }
        return new Article(text(article.get("number")), text(article.get("title")), text(article.get("words")), rules);
    }

    private static RuleText rule(RuleKind kind, @Nullable Object body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : RuleShape.of(kind)) {
            @Nullable Object found = body;
            if (!field.path().isEmpty()) {
                for (String key : field.path().split("\\.", -1)) {
                    found = map(found).get(key);
                }
            }
            fields.put(field.path(), value(field, found));
        }
        return new RuleText(kind, fields);
    }

    private static String value(Field field, @Nullable Object found) {
        if (!(found instanceof List<?> items)) {
            return text(found);
        }
        Function<Object, String> line = switch (field.entry()) {
            case BORDERS -> ZoneLines::border;
            case SEGMENTS -> ZoneLines::segment;
            default -> DraftParser::text;
        };
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> list(@Nullable Object items, Function<Map<?, ?>, T> reader) {
        return items instanceof List<?> all
                ? all.stream().map(DraftParser::map).map(reader).toList()
                : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> keys ? keys : Map.of();
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> all
                ? all.stream().map(DraftParser::text).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
