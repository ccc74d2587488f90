package vn.giapranh.charter.draft.text;

import static vn.giapranh.charter.document.CharterWriter.quoted;
import static vn.giapranh.charter.document.CharterWriter.quotedList;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.Party;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.RuleShape.Field;

/** Writes a draft as the YAML of a charter, sound or not; {@link DraftParser} reads it back to an equal draft. */
public final class DraftYaml {

    private final StringBuilder out = new StringBuilder();

    private DraftYaml() {}

    public static String write(DraftText draft) {
        DraftYaml yaml = new DraftYaml();
        yaml.frame(draft.frame());
        yaml.list(0, "chapters", draft.chapters().isEmpty());
        draft.chapters().forEach(yaml::chapter);
        return yaml.out.toString();
    }

    /** One rule with its key, as it stands in an article. */
    public static String write(RuleText rule) {
        return rule.kind().key() + ": " + body(rule);
    }

    static String write(Frame frame) {
        DraftYaml yaml = new DraftYaml();
        yaml.frame(frame);
        return yaml.out.toString();
    }

    static String write(Article article) {
        DraftYaml yaml = new DraftYaml();
        yaml.article(article);
        return yaml.out.toString();
    }

    private void frame(Frame frame) {
        line(0, "charter: " + quoted(frame.slug()));
        line(0, "title: " + quoted(frame.title()));
        line(0, "note: " + quoted(frame.note()));
        line(0, "period: {from: %s, to: %s}".formatted(quoted(frame.from()), quoted(frame.to())));
        line(0, "basis: " + quotedList(frame.basis()));
        line(0, "level-above: " + quoted(frame.levelAbove()));
        list(0, "parties", frame.parties().isEmpty());
        for (Party party : frame.parties()) {
            line(1, "- {ward: %s, signatories: %s}".formatted(quoted(party.ward()), quotedList(party.signatories())));
        }
    }

    private void chapter(Chapter chapter) {
        line(1, "- number: " + quoted(chapter.number()));
        line(2, "title: " + quoted(chapter.title()));
        list(2, "articles", chapter.articles().isEmpty());
        chapter.articles().forEach(this::article);
    }

    private void article(Article article) {
        line(3, "- number: " + quoted(article.number()));
        line(4, "title: " + quoted(article.title()));
        line(4, "words: " + quoted(article.words()));
        if (!article.rules().isEmpty()) {
            line(4, "rules:");
            article.rules().forEach(rule -> line(5, write(rule)));
        }
    }

    private static String body(RuleText rule) {
        Map<String, String> keys = new LinkedHashMap<>();
        Map<String, Map<String, String>> nested = new LinkedHashMap<>();
        for (Field field : RuleShape.of(rule.kind())) {
            String value = value(field, rule.field(field.path()));
            int dot = field.path().indexOf('.');
            if (field.path().isEmpty()) {
                return value;
            }
            if (dot < 0) {
                keys.put(field.path(), value);
            } else {
                nested.computeIfAbsent(field.path().substring(0, dot), _ -> new LinkedHashMap<>())
                        .put(field.path().substring(dot + 1), value);
            }
        }
        nested.forEach((key, inside) -> keys.put(key, map(inside)));
        return map(keys);
    }

    private static String map(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Field field, String typed) {
        if (!field.isList()) {
            return quoted(typed);
        }
        return ZoneLines.list(
                typed,
                switch (field.entry()) {
                    case BORDERS -> ZoneLines::writeBorder;
                    case SEGMENTS -> ZoneLines::writeSegment;
                    default -> item -> quoted(item);
                });
    }

    private void list(int level, String key, boolean empty) {
        line(level, empty ? key + ": []" : key + ":");
    }

    private void line(int level, String text) {
        out.repeat("  ", level).append(text).append('\n');
    }
}
