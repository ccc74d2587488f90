package vn.giapranh.charter.draft.text;

import static vn.giapranh.charter.document.CharterWriter.quoted;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The borders and segments of a Zone rule, one a line while they are being written. */
final class ZoneLines {

    private ZoneLines() {}

    static String border(Object row) {
        Map<?, ?> map = row instanceof Map<?, ?> keys ? keys : Map.of();
        String border = text(map.get("border"));
        return map.containsKey("depth") ? border + " " + text(map.get("depth")) : border;
    }

    static String segment(Object row) {
        Map<?, ?> map = row instanceof Map<?, ?> keys ? keys : Map.of();
        String border = text(map.get("border"));
        String head = text(map.get("segment")) + " " + border;
        if (map.get("owners") instanceof Map<?, ?> owners) {
            return head + " owners " + owner(owners, border, 0) + " " + owner(owners, border, 1);
        }
        return map.containsKey("shared") ? head + " shared " + text(map.get("shared")) : head;
    }

    private static String owner(Map<?, ?> owners, String border, int side) {
        return text(owners.get(border.split("-", -1)[Math.min(side, border.split("-", -1).length - 1)]));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    static String writeBorder(String line) {
        String[] words = line.split(" ", 2);
        return words.length == 1
                ? "{border: %s}".formatted(quoted(words[0]))
                : "{border: %s, depth: %s}".formatted(quoted(words[0]), quoted(words[1]));
    }

    static String writeSegment(String line) {
        List<String> words = List.of(line.split(" ", -1));
        String head = "segment: %s, border: %s".formatted(quoted(words.getFirst()), quoted(at(words, 1)));
        List<String> sides = List.of(at(words, 1).split("-", 2));
        return switch (at(words, 2)) {
            case "shared" -> "{%s, shared: %s}".formatted(head, quoted(at(words, 3)));
            case "owners" ->
                "{%s, owners: {%s: %s, %s: %s}}"
                        .formatted(
                                head,
                                quoted(sides.getFirst()),
                                quoted(at(words, 3)),
                                quoted(at(sides, 1)),
                                quoted(at(words, 4)));
            default -> "{%s}".formatted(head);
        };
    }

    private static String at(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    static String list(String lines, java.util.function.UnaryOperator<String> item) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(item)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
