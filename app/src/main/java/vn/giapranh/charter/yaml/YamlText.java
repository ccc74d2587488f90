package vn.giapranh.charter.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A text within its bounds: what it holds is composed only after a first pass has found nothing that could swell. */
final class YamlText {

    static final int MOST_CHARACTERS = 256 * 1024;
    private static final int DEEPEST = 12;

    private YamlText() {}

    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(true) // told by YamlMap, with both lines
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CHARACTERS)
                // The library's reader (3.0.1) breaks when a character of two code units lies across the end of its
                // buffer: the buffer holds the whole text.
                .setBufferSize(text.length() + 2)
                .build();
    }

    /** The root, or empty with the reason among the faults. */
    static Optional<Node> compose(String text, Faults faults) {
        if (text.length() > MOST_CHARACTERS) {
            faults.add(start(), "", FaultReason.TOO_LARGE, MOST_CHARACTERS / 1024);
            return Optional.empty();
        }
        try {
            if (!isPlain(text, faults)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings(text)).composeString(text);
            if (root.isEmpty()) {
                faults.add(start(), "", FaultReason.EMPTY);
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            faults.add(
                    broken.getProblemMark().or(broken::getContextMark).orElseGet(YamlText::start),
                    "",
                    reason(broken.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException broken) {
            // A character that YAML does not allow: the reader knows no line for it.
            faults.add(start(), "", FaultReason.SYNTAX_CHARACTER);
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text, Faults faults) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings(text)).parseString(text)) {
            Mark mark = event.getStartMark().orElseGet(YamlText::start);
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                faults.add(mark, "", FaultReason.SECOND_DOCUMENT);
                return false;
            }
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                faults.add(mark, "", FaultReason.ALIAS);
                return false;
            }
            if (hasTag(event)) {
                faults.add(mark, "", FaultReason.TAG);
                return false;
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                faults.add(mark, "", FaultReason.TOO_DEEP, DEEPEST);
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
    }

    private static boolean hasTag(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    /** The library's own words are English and speak of tokens; these are the mistakes people make. */
    private static FaultReason reason(String problem) {
        if (problem.contains("\\t") || problem.contains("TAB") || problem.contains("\t")) {
            return FaultReason.SYNTAX_TAB;
        }
        if (problem.contains("mapping values are not allowed") || problem.contains("could not find expected ':'")) {
            return FaultReason.SYNTAX_COLON;
        }
        if (problem.contains("unexpected end of stream")) {
            return FaultReason.SYNTAX_QUOTE;
        }
        if (problem.contains("undefined alias")) {
            return FaultReason.ALIAS;
        }
        return FaultReason.SYNTAX;
    }

    static Mark start() {
        return new Mark("", 0, 0, 0, new int[0], 0);
    }
}
