package vn.giapranh.charter.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A text as it was written, right or wrong: mappings, lists and texts, within the same bounds as {@link YamlMap} keeps.
 * What it means is not asked.
 */
public final class YamlTree {

    private YamlTree() {}

    /**
     * The mapping that is the whole text: values are {@code String}, {@code List} or {@code Map}.
     *
     * @throws IllegalArgumentException when it cannot be read, or is no mapping; {@link YamlMap#read} says why
     */
    public static Map<String, Object> read(String text) {
        Node root = YamlText.compose(Normalizer.normalize(text, Normalizer.Form.NFC), new Faults())
                .orElseThrow(() -> new IllegalArgumentException("not readable"));
        if (!(root instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("not a mapping");
        }
        return map(mapping);
    }

    private static Map<String, Object> map(MappingNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                map.putIfAbsent(key.getValue(), plain(tuple.getValueNode()));
            }
        }
        return map;
    }

    private static Object plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> {
                List<Object> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> "";
        };
    }
}
