package vn.giapranh.charter.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping as somebody wrote it. Each question names a key and so makes it known; {@link #close} then refuses every key
 * that nobody asked for. A question whose answer is missing or wrong notes the fault and answers empty, so that reading
 * goes on and finds the next.
 */
public final class YamlMap {

    private static final int MOST_ITEMS = 500;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Mark at;
    private final String path;
    private final Faults faults;

    private record Entry(Mark key, Node value) {}

    private YamlMap(MappingNode node, Mark at, String path, Faults faults) {
        this.at = at;
        this.path = path;
        this.faults = faults;
        for (NodeTuple tuple : node.getValue()) {
            Mark mark = markOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(mark, path, FaultReason.KEY_NOT_TEXT);
                continue;
            }
            Entry first = entries.putIfAbsent(key.getValue(), new Entry(mark, tuple.getValueNode()));
            if (first != null) {
                faults.add(
                        mark,
                        pathOf(key.getValue()),
                        FaultReason.DUPLICATE_KEY,
                        key.getValue(),
                        first.key().getLine() + 1);
            }
        }
    }

    /** The mapping that is the whole text, put into Unicode's composed form; empty when it cannot be read at all. */
    public static Optional<YamlMap> read(String text, Faults faults) {
        return YamlText.compose(Normalizer.normalize(text, Normalizer.Form.NFC), faults)
                .flatMap(root -> of(root, markOf(root), "", faults));
    }

    private static Optional<YamlMap> of(Node node, Mark at, String path, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, at, path, faults));
        }
        faults.add(markOf(node), path, FaultReason.EXPECTED_MAP);
        return Optional.empty();
    }

    /** Whether the key is written; asking makes it known. */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** The scalar under the key, taken as {@code reader} takes it. */
    public <T> Optional<T> value(String key, Function<YamlValue, Optional<T>> reader) {
        return entry(key)
                .flatMap(entry -> YamlValue.of(entry.value(), pathOf(key), faults))
                .flatMap(reader);
    }

    /** The mapping under the key; its missing keys are told at the key's line. */
    public Optional<YamlMap> map(String key) {
        return entry(key).flatMap(entry -> of(entry.value(), entry.key(), pathOf(key), faults));
    }

    /** The list of scalars under the key, of which the wrong ones are left out; empty only when none may be. */
    public <T> List<T> values(String key, Function<YamlValue, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        items(
                key,
                (node, itemPath) ->
                        YamlValue.of(node, itemPath, faults).flatMap(reader).ifPresent(read::add));
        return read;
    }

    /** The list of mappings under the key. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> read = new ArrayList<>();
        items(key, (node, itemPath) -> of(node, markOf(node), itemPath, faults).ifPresent(read::add));
        return read;
    }

    /** Refuses each key that no question named, and proposes the nearest that one did. */
    public void close() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                Optional<String> nearest = Nearest.of(key, known);
                faults.add(
                        entry.key(),
                        pathOf(key),
                        nearest.isPresent() ? FaultReason.UNKNOWN_KEY : FaultReason.UNKNOWN_KEY_OF,
                        key,
                        nearest.orElseGet(() -> String.join(", ", known)));
            }
        });
    }

    /** A fault of the mapping as a whole. */
    public void fault(FaultReason reason, Object... arguments) {
        faults.add(at, path, reason, arguments);
    }

    /** A fault of what stands under the key, told at the value; at the mapping when the key is not written. */
    public void faultAt(String key, FaultReason reason, Object... arguments) {
        Entry entry = entries.get(key);
        faults.add(entry == null ? at : markOf(entry.value()), pathOf(key), reason, arguments);
    }

    /** A fault of a key that is written, told at the key. */
    public void faultAtKey(String key, FaultReason reason, Object... arguments) {
        faults.add(Optional.ofNullable(entries.get(key)).map(Entry::key).orElse(at), pathOf(key), reason, arguments);
    }

    public int line() {
        return at.getLine() + 1;
    }

    /** Line of a key that is written. */
    public int lineOf(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::key).orElse(at).getLine() + 1;
    }

    private interface ItemReader {
        void read(Node node, String itemPath);
    }

    private void items(String key, ItemReader reader) {
        Optional<Entry> entry = entry(key);
        if (entry.isEmpty()) {
            return;
        }
        if (!(entry.get().value() instanceof SequenceNode list)) {
            faultAt(key, FaultReason.EXPECTED_LIST);
            return;
        }
        if (list.getValue().size() > MOST_ITEMS) {
            faultAt(key, FaultReason.TOO_MANY, MOST_ITEMS);
            return;
        }
        for (int i = 0; i < list.getValue().size(); i++) {
            reader.read(list.getValue().get(i), pathOf(key) + "[" + (i + 1) + "]");
        }
    }

    private Optional<Entry> entry(String key) {
        known.add(key);
        Entry entry = entries.get(key);
        if (entry == null) {
            faults.add(at, path, FaultReason.MISSING_KEY, key);
        }
        return Optional.ofNullable(entry);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static Mark markOf(Node node) {
        return node.getStartMark().orElseGet(YamlText::start);
    }
}
