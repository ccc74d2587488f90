package vn.giapranh.charter.document;

import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.yaml.Faults;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.kernel.WardId;

/** One rule by itself, while the charter around it is still being written. */
public final class LoneRule {

    private LoneRule() {}

    /**
     * The rule, when it is sound among these parties; empty when anything about it is wrong.
     *
     * @param text the rule's key and what stands under it, as in the {@code rules} of an article
     */
    public static Optional<Rule> read(RuleKind kind, String text, List<WardId> parties, NamedPlaces places, Law law) {
        Faults faults = new Faults();
        Optional<Rule> rule = YamlMap.read(text, faults)
                .filter(map -> map.has(kind.key()))
                .flatMap(map -> new RuleReader(law, places, parties).read(kind, map));
        return faults.isEmpty() ? rule : Optional.empty();
    }
}
