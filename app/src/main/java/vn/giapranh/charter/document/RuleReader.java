package vn.giapranh.charter.document;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.PerUrgency;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.AcknowledgeRule;
import vn.giapranh.charter.rule.AnswerRule;
import vn.giapranh.charter.rule.DisputeRule;
import vn.giapranh.charter.rule.HandoverRule;
import vn.giapranh.charter.rule.LeadRule;
import vn.giapranh.charter.rule.LeadRule.Clause;
import vn.giapranh.charter.rule.ReceiveFirstRule;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.charter.rule.TellRule;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.yaml.Fault.Source;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.charter.yaml.Written;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.charter.yaml.YamlValue;
import vn.giapranh.kernel.WardId;

/** Reads the rules of one charter and checks each against the law. The protocol's rules are here. */
final class RuleReader {

    /** A rule that leaves nothing to choose is written as this one word. */
    static final String ALWAYS = "always";

    private final Law law;
    private final ZoneReader zones;
    private final OfficeRuleReader office;

    RuleReader(Law law, NamedPlaces places, List<WardId> parties) {
        this.law = law;
        this.zones = new ZoneReader(parties, places);
        this.office = new OfficeRuleReader(parties);
    }

    /** Reads the rule that stands in {@code carrier} under its key. */
    Optional<Rule> read(RuleKind kind, YamlMap carrier) {
        if (kind == RuleKind.RECEIVE_FIRST) {
            return receiveFirst(carrier);
        }
        Optional<YamlMap> map = carrier.map(kind.key());
        Optional<Rule> rule = map.flatMap(body -> body(kind, body));
        map.ifPresent(YamlMap::close);
        return rule;
    }

    private Optional<Rule> body(RuleKind kind, YamlMap map) {
        return switch (kind) {
            case ZONE -> zones.read(map);
            case RECEIVE_FIRST -> throw new IllegalArgumentException("has no body");
            case LEAD -> lead(map);
            case TELL -> perUrgency(kind, map, "within").map(TellRule::new);
            case ACKNOWLEDGE -> perUrgency(kind, map, "within").map(AcknowledgeRule::new);
            case HANDOVER -> handover(kind, map);
            case DISPUTE -> dispute(kind, map);
            case ANSWER -> answer(kind, map);
            case SHARE -> share(map);
            case PATROL -> office.patrol(map);
            case EXCHANGE -> office.exchange(map);
            case MEET -> office.meet(map);
            case CHAIR -> office.chair(map);
            case BRIEF -> office.brief(map);
            case RETAIN -> office.retain(map);
        };
    }

    private Optional<Rule> receiveFirst(YamlMap carrier) {
        String key = RuleKind.RECEIVE_FIRST.key();
        Optional<String> written = carrier.value(key, YamlValue::text);
        if (written.isPresent() && !written.get().equals(ALWAYS)) {
            carrier.faultAt(key, FaultReason.MUST_BE_ALWAYS, written.get(), sourceOf(RuleKind.RECEIVE_FIRST));
        }
        return written.map(_ -> new ReceiveFirstRule());
    }

    private Optional<Rule> lead(YamlMap map) {
        List<Clause> by = map.values("by", value -> value.choice(Clause.class));
        if (!map.has("by")) {
            return Optional.empty();
        }
        if (new HashSet<>(by).size() < by.size()) {
            map.faultAt("by", FaultReason.CHOICE_TWICE);
        }
        if (!by.contains(Clause.PLACE)) {
            map.faultAt("by", FaultReason.LEAD_WITHOUT_PLACE, sourceOf(RuleKind.LEAD));
            return Optional.empty();
        }
        if (by.getLast() != Clause.RECEIVER) {
            map.faultAt("by", FaultReason.LEAD_MAY_BE_NONE);
            return Optional.empty();
        }
        return Optional.of(new LeadRule(by));
    }

    private Optional<Rule> handover(RuleKind kind, YamlMap map) {
        Optional<PerUrgency> answer = perUrgency(kind, map, "answer-within");
        Optional<PerUrgency> remind = perUrgency(kind, map, "remind-before");
        if (answer.isEmpty() || remind.isEmpty()) {
            return Optional.empty();
        }
        for (Urgency urgency : Urgency.values()) {
            if (remind.get().of(urgency).compareTo(answer.get().of(urgency)) >= 0) {
                map.faultAt("remind-before", FaultReason.REMINDER_TOO_EARLY, urgency);
            }
        }
        return Optional.of(new HandoverRule(answer.get(), remind.get()));
    }

    private Optional<Rule> dispute(RuleKind kind, YamlMap map) {
        Optional<PerUrgency> chair = perUrgency(kind, map, "chair-within");
        Optional<PerUrgency> levelAbove = perUrgency(kind, map, "level-above-within");
        if (chair.isEmpty() || levelAbove.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DisputeRule(chair.get(), levelAbove.get()));
    }

    private Optional<Rule> answer(RuleKind kind, YamlMap map) {
        Optional<Duration> receipt = clock(kind, map, "", "receipt-within");
        Optional<Duration> result = clock(kind, map, "", "result-within");
        Optional<Duration> several = clock(kind, map, "", "result-within-several-bodies");
        if (receipt.isEmpty() || result.isEmpty() || several.isEmpty()) {
            return Optional.empty();
        }
        if (result.get().compareTo(receipt.get()) < 0) {
            map.faultAt("result-within", FaultReason.SHORTER_THAN, "receipt-within");
        }
        if (several.get().compareTo(result.get()) < 0) {
            map.faultAt("result-within-several-bodies", FaultReason.SHORTER_THAN, "result-within");
        }
        return Optional.of(new AnswerRule(receipt.get(), result.get(), several.get()));
    }

    private Optional<Rule> share(YamlMap map) {
        Optional<ShareRule.With> with = map.value("with", value -> value.choice(ShareRule.With.class));
        List<ShareGroup> groups = map.values("groups", value -> {
            if (value.written().equals("contact")) {
                value.fault(FaultReason.CONTACT_NEVER_SHARED, sourceOf(RuleKind.SHARE));
                return Optional.empty();
            }
            return value.choice(ShareGroup.class);
        });
        if (map.has("groups") && !groups.contains(ShareGroup.BASICS)) {
            map.faultAt("groups", FaultReason.SHARE_WITHOUT_BASICS);
        }
        return with.map(each -> new ShareRule(each, Set.copyOf(groups)));
    }

    /** One time per urgency, none longer than that of a less urgent incident. */
    private Optional<PerUrgency> perUrgency(RuleKind kind, YamlMap map, String key) {
        Optional<YamlMap> times = map.map(key);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> emergency = clock(kind, times.get(), key + ".", Written.write(Urgency.EMERGENCY));
        Optional<Duration> soon = clock(kind, times.get(), key + ".", Written.write(Urgency.SOON));
        Optional<Duration> routine = clock(kind, times.get(), key + ".", Written.write(Urgency.ROUTINE));
        times.get().close();
        if (emergency.isEmpty() || soon.isEmpty() || routine.isEmpty()) {
            return Optional.empty();
        }
        if (emergency.get().compareTo(soon.get()) > 0) {
            times.get()
                    .faultAt(Written.write(Urgency.SOON), FaultReason.SHORTER_THAN, Written.write(Urgency.EMERGENCY));
        }
        if (soon.get().compareTo(routine.get()) > 0) {
            times.get().faultAt(Written.write(Urgency.ROUTINE), FaultReason.SHORTER_THAN, Written.write(Urgency.SOON));
        }
        return Optional.of(new PerUrgency(emergency.get(), soon.get(), routine.get()));
    }

    private Optional<Duration> clock(RuleKind kind, YamlMap map, String prefix, String key) {
        Optional<Duration> time = map.value(key, YamlValue::clock);
        time.ifPresent(each -> law.find(kind, prefix + key)
                .filter(ceiling -> !new Term.Elapsed(each).isWithin(ceiling.atMost()))
                .ifPresent(ceiling -> map.faultAt(
                        key,
                        FaultReason.ABOVE_THE_LAW,
                        Written.write(new Term.Elapsed(each)),
                        ceiling.atMost(),
                        new Source(ceiling.source()))));
        return time;
    }

    private Source sourceOf(RuleKind kind) {
        return new Source(law.sourcesOf(kind).getFirst());
    }
}
