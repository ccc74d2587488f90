package vn.giapranh.papers.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.giapranh.papers.composition.Roman;

/**
 * Counts as Word does: numbers that Word makes are not in the text, only which list and level a paragraph belongs to, by itself
 * or by its style.
 */
final class Counting {

    private static final int LEVELS = 9;
    private static final int MOST_STYLES_INHERITED = 20;

    /** A level of a list. */
    private record Level(String format, String text, int start) {}

    /** Which list and level. */
    private record Place(String list, int level) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> overrides = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Counting() {}

    static Counting of(DocxParts parts) throws Xml.BrokenException {
        Counting counting = new Counting();
        Optional<byte[]> numbering = parts.find("word/numbering.xml");
        if (numbering.isPresent()) {
            counting.readNumbering(Xml.parse(numbering.get()));
        }
        Optional<byte[]> styles = parts.find("word/styles.xml");
        if (styles.isPresent()) {
            for (Element style : Xml.children(Xml.parse(styles.get()))) {
                if (Xml.is(style, "style")) {
                    counting.styles.put(Xml.attribute(style, "styleId"), style);
                }
            }
        }
        return counting;
    }

    private void readNumbering(Element numbering) {
        for (Element child : Xml.children(numbering)) {
            if (Xml.is(child, "abstractNum")) {
                Map<Integer, Level> levels = new HashMap<>();
                for (Element level : Xml.children(child)) {
                    if (Xml.is(level, "lvl")) {
                        levels.put(number(Xml.attribute(level, "ilvl"), 0), level(level));
                    }
                }
                definitions.put(Xml.attribute(child, "abstractNumId"), levels);
            } else if (Xml.is(child, "num")) {
                String list = Xml.attribute(child, "numId");
                definitionOf.put(list, Xml.value(child, "abstractNumId"));
                Map<Integer, Integer> starts = new HashMap<>();
                for (Element override : Xml.children(child)) {
                    String start = Xml.is(override, "lvlOverride") ? Xml.value(override, "startOverride") : "";
                    if (!start.isEmpty()) {
                        starts.put(number(Xml.attribute(override, "ilvl"), 0), number(start, 1));
                    }
                }
                overrides.put(list, starts);
            }
        }
    }

    private static Level level(Element level) {
        return new Level(Xml.value(level, "numFmt"), Xml.value(level, "lvlText"), number(Xml.value(level, "start"), 1));
    }

    /** The number before this paragraph, counted on; empty if it has none. To be asked once a paragraph, in order. */
    String label(Element paragraph) {
        Optional<Place> place = place(paragraph);
        if (place.isEmpty()) {
            return "";
        }
        String definition = definitionOf.getOrDefault(place.get().list(), "");
        Map<Integer, Level> levels = definitions.getOrDefault(definition, Map.of());
        Level level = levels.get(place.get().level());
        if (level == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        count(place.get(), level, counter);
        return shown(level, levels, counter);
    }

    /** Lists of one definition count together; an override begins anew, once. */
    private void count(Place place, Level level, int[] counter) {
        Integer start = overrides.getOrDefault(place.list(), new HashMap<>()).remove(place.level());
        if (start != null) {
            counter[place.level()] = start - 1;
        } else if (counter[place.level()] == 0) {
            counter[place.level()] = level.start() - 1;
        }
        counter[place.level()]++;
        for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
    }

    private static String shown(Level level, Map<Integer, Level> levels, int[] counter) {
        if (level.format().equals("bullet")) {
            return "-";
        }
        if (level.format().equals("none")) {
            return "";
        }
        String shown = level.text();
        for (int i = 0; i < LEVELS; i++) {
            Level each = levels.get(i);
            if (each != null) {
                shown = shown.replace("%" + (i + 1), formatted(each.format(), Math.max(counter[i], each.start())));
            }
        }
        return shown.strip();
    }

    private static String formatted(String format, int value) {
        return switch (format) {
            case "upperRoman" -> Roman.of(value);
            case "lowerRoman" -> Roman.of(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter('A', value);
            case "lowerLetter" -> letter('a', value);
            case "decimalZero" -> "%02d".formatted(value);
            default -> Integer.toString(value);
        };
    }

    /** a, b … z, aa, bb: as Word counts. */
    private static String letter(char first, int value) {
        return Character.toString(first + (value - 1) % 26).repeat(Math.min((value - 1) / 26 + 1, 10));
    }

    private Optional<Place> place(Element paragraph) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> direct = Xml.child(properties.get(), "numPr");
        String list = direct.map(numbering -> Xml.value(numbering, "numId")).orElse("");
        String level = direct.map(numbering -> Xml.value(numbering, "ilvl")).orElse("");
        String style = Xml.value(properties.get(), "pStyle");
        for (int i = 0; i < MOST_STYLES_INHERITED && !style.isEmpty() && (list.isEmpty() || level.isEmpty()); i++) {
            Element definition = styles.get(style);
            if (definition == null) {
                break;
            }
            Optional<Element> numbering =
                    Xml.child(definition, "pPr").flatMap(inherited -> Xml.child(inherited, "numPr"));
            if (list.isEmpty()) {
                list = numbering.map(found -> Xml.value(found, "numId")).orElse("");
            }
            if (level.isEmpty()) {
                level = numbering.map(found -> Xml.value(found, "ilvl")).orElse("");
            }
            style = Xml.value(definition, "basedOn");
        }
        // List 0 means: none, whatever the style says.
        int depth = Math.clamp(number(level, 0), 0, LEVELS - 1);
        return list.isEmpty() || list.equals("0") ? Optional.empty() : Optional.of(new Place(list, depth));
    }

    /** Whether the paragraph's style is bold. */
    boolean isBold(Element paragraph) {
        String style = Xml.child(paragraph, "pPr")
                .map(found -> Xml.value(found, "pStyle"))
                .orElse("");
        for (int i = 0; i < MOST_STYLES_INHERITED && !style.isEmpty(); i++) {
            Element definition = styles.get(style);
            if (definition == null) {
                return false;
            }
            Optional<Boolean> bold = isBold(definition, "rPr");
            if (bold.isPresent()) {
                return bold.get();
            }
            style = Xml.value(definition, "basedOn");
        }
        return false;
    }

    /** What the properties of a run or a style say about bold; empty if nothing. */
    static Optional<Boolean> isBold(Element parent, String properties) {
        return Xml.child(parent, properties)
                .flatMap(found -> Xml.child(found, "b"))
                .map(bold -> !Set.of("0", "false", "off").contains(Xml.attribute(bold, "val")));
    }

    private static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
