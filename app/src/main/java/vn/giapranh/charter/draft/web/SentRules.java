package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.RuleShape;
import vn.giapranh.charter.draft.text.RuleShape.Field;
import vn.giapranh.charter.draft.text.Unit;

/** Reads an article back from its form, whatever was typed. */
final class SentRules {

    private SentRules() {}

    static Article article(MultiValueMap<String, String> sent) {
        List<RuleText> rules = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            if (all(sent, "carries").contains(kind.key())
                    && !all(sent, "without").contains(kind.key())) {
                rules.add(rule(kind, sent));
            }
        }
        return new Article(
                one(sent, "number").strip(),
                one(sent, "title").strip(),
                one(sent, "words").strip().replace("\r\n", "\n"),
                rules);
    }

    private static RuleText rule(RuleKind kind, MultiValueMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : RuleShape.of(kind)) {
            fields.put(field.path(), field(kind.key() + "." + field.path(), field, sent));
        }
        return new RuleText(kind, fields);
    }

    private static String field(String name, Field field, MultiValueMap<String, String> sent) {
        return switch (field.entry()) {
            case ALWAYS -> "always";
            case CLOCK, TERM, METRES, MONTHS -> {
                String number = one(sent, name).strip();
                String unit = one(sent, name + ".unit").strip();
                boolean hasUnit = Unit.at(number).isPresent();
                yield unit.isEmpty() || number.isEmpty() || hasUnit ? number : number + " " + unit;
            }
            case NUMBER, DAY, CHOICE -> one(sent, name).strip();
            case CLAUSES -> lines(List.of(one(sent, name)));
            case CHOICES, ORDER -> lines(all(sent, name));
            case HOURS, LINES -> lines(List.of(one(sent, name)));
            case BORDERS ->
                lines(all(sent, name).stream()
                        .map(border -> border + depth(one(sent, "zone.depth." + border)))
                        .toList());
            case SEGMENTS ->
                lines(sent.keySet().stream()
                        .filter(key -> key.startsWith("zone.segment.")
                                && !one(sent, key).isBlank())
                        .map(key -> key.substring("zone.segment.".length()) + " " + one(sent, key))
                        .toList());
        };
    }

    private static String depth(String typed) {
        String depth = typed.strip().replace(" ", "");
        return depth.isEmpty() ? "" : " " + (depth.chars().allMatch(Character::isDigit) ? depth + " m" : depth);
    }

    /** One item a line, without empty ones. */
    static String lines(List<String> items) {
        return String.join(
                "\n",
                items.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList());
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    static List<String> all(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }
}
