package vn.giapranh.charter.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.yaml.Faults;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.charter.yaml.YamlValue;

/** The law as far as charters meet it. Immutable. */
public final class Law {

    private static final String RESOURCE = "/law/ceilings.yaml";

    private final List<Ceiling> ceilings;
    private final Map<RuleKind, List<String>> sources;

    private Law(List<Ceiling> ceilings, Map<RuleKind, List<String>> sources) {
        this.ceilings = List.copyOf(ceilings);
        this.sources = Map.copyOf(sources);
    }

    /** The law this program knows. */
    public static Law inForce() {
        try (InputStream in = Objects.requireNonNull(Law.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a table of the form of the resource; throws IllegalArgumentException naming every fault. */
    public static Law read(String text) {
        Faults faults = new Faults();
        List<Ceiling> ceilings = new ArrayList<>();
        Map<RuleKind, List<String>> sources = new EnumMap<>(RuleKind.class);
        YamlMap.read(text, faults).ifPresent(root -> {
            for (YamlMap row : root.maps("ceilings")) {
                ceiling(row).ifPresent(ceilings::add);
            }
            root.map("sources").ifPresent(map -> readSources(map, sources));
            root.close();
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.inOrder().toString());
        }
        return new Law(ceilings, sources);
    }

    private static Optional<Ceiling> ceiling(YamlMap row) {
        Optional<RuleKind> rule = row.value("rule", value -> value.choice(RuleKind.class));
        Optional<String> field = row.value("field", YamlValue::text);
        Optional<Term> atMost = row.value("at-most", YamlValue::term);
        Optional<String> source = row.value("source", YamlValue::slug);
        row.close();
        if (rule.isEmpty() || field.isEmpty() || atMost.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Ceiling(rule.get(), field.get(), atMost.get(), source.get()));
    }

    private static void readSources(YamlMap map, Map<RuleKind, List<String>> sources) {
        for (RuleKind kind : RuleKind.values()) {
            if (map.has(kind.key())) {
                sources.put(kind, List.copyOf(map.values(kind.key(), YamlValue::slug)));
            }
        }
        map.close();
    }

    public List<Ceiling> ceilings() {
        return ceilings;
    }

    public Optional<Ceiling> find(RuleKind rule, String field) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.rule() == rule && ceiling.field().equals(field))
                .findFirst();
    }

    /** Keys of the sources a rule stands on; empty where the law is silent. */
    public List<String> sourcesOf(RuleKind rule) {
        return sources.getOrDefault(rule, List.of());
    }
}
