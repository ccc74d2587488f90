package vn.giapranh.charter.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.ExchangeRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.PatrolRule;
import vn.giapranh.charter.rule.PatrolRule.Hours;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.charter.rule.RetainRule;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.charter.yaml.YamlValue;
import vn.giapranh.kernel.WardId;

/** Reads the rules that people keep by the calendar: patrols, exchange, meetings, chair, briefings, retention. */
final class OfficeRuleReader {

    private static final int MOST_TIMES = 10_000;
    private static final int MOST_DAYS = 36_500;

    private final List<WardId> parties;

    OfficeRuleReader(List<WardId> parties) {
        this.parties = parties;
    }

    Optional<Rule> patrol(YamlMap map) {
        Optional<Integer> turns = map.value("turns", value -> value.number(1, MOST_TIMES));
        Optional<Integer> personTurns = map.value("person-turns", value -> value.number(1, MOST_TIMES));
        Optional<Per> per = map.value("per", value -> value.choice(Per.class));
        List<Hours> peak = map.values("peak-hours", YamlValue::hours);
        List<String> occasions = map.values("occasions", YamlValue::text);
        if (turns.isEmpty() || personTurns.isEmpty() || per.isEmpty()) {
            return Optional.empty();
        }
        if (personTurns.get() < turns.get()) {
            map.faultAt("person-turns", FaultReason.FEWER_THAN, "turns");
        }
        return Optional.of(new PatrolRule(turns.get(), personTurns.get(), per.get(), peak, occasions));
    }

    Optional<Rule> exchange(YamlMap map) {
        Optional<Integer> notes = map.value("notes", value -> value.number(0, MOST_TIMES));
        Optional<Integer> practices = map.value("practices", value -> value.number(0, MOST_TIMES));
        Optional<Per> per = map.value("per", value -> value.choice(Per.class));
        if (notes.isEmpty() || practices.isEmpty() || per.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExchangeRule(notes.get(), practices.get(), per.get()));
    }

    Optional<Rule> meet(YamlMap map) {
        Optional<Per> every = map.value("every", value -> value.choice(Per.class));
        List<MeetRule.Review> reviews = map.values("reviews", value -> value.choice(MeetRule.Review.class));
        Optional<MeetRule.Review> signAgainAt =
                map.value("sign-again-at", value -> value.choice(MeetRule.Review.class));
        Optional<Term> conclusions = map.value("conclusions-within", YamlValue::term);
        if (new HashSet<>(reviews).size() < reviews.size()) {
            map.faultAt("reviews", FaultReason.CHOICE_TWICE);
        }
        if (every.isEmpty() || signAgainAt.isEmpty() || conclusions.isEmpty()) {
            return Optional.empty();
        }
        if (!reviews.contains(signAgainAt.get())) {
            map.faultAt("sign-again-at", FaultReason.NOT_AMONG, "reviews");
        }
        return Optional.of(new MeetRule(every.get(), Set.copyOf(reviews), signAgainAt.get(), conclusions.get()));
    }

    Optional<Rule> chair(YamlMap map) {
        List<WardId> order = map.values("order", YamlValue::ward);
        Optional<LocalDate> from = map.value("from", YamlValue::day);
        Optional<Integer> term = map.value("term", YamlValue::months);
        Optional<Term> handOver = map.value("hand-over-within", YamlValue::term);
        if (map.has("order") && !parties.isEmpty()) {
            requireEveryPartyOnce(map, order);
        }
        if (order.isEmpty() || from.isEmpty() || term.isEmpty() || handOver.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChairRule(order, from.get(), term.get(), handOver.get()));
    }

    private void requireEveryPartyOnce(YamlMap map, List<WardId> order) {
        if (new HashSet<>(order).size() < order.size()) {
            map.faultAt("order", FaultReason.CHOICE_TWICE);
        }
        order.stream()
                .filter(ward -> !parties.contains(ward))
                .forEach(ward -> map.faultAt("order", FaultReason.NOT_A_PARTY, ward.code()));
        parties.stream()
                .filter(ward -> !order.contains(ward))
                .forEach(ward -> map.faultAt("order", FaultReason.PARTY_WITHOUT_CHAIR, ward.code()));
    }

    Optional<Rule> brief(YamlMap map) {
        Optional<BriefRule.Period> period = map.value("period", value -> value.choice(BriefRule.Period.class));
        Optional<Term> due = map.value("due-within", YamlValue::term);
        return period.isEmpty() || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new BriefRule(period.get(), due.get()));
    }

    Optional<Rule> retain(YamlMap map) {
        Optional<Integer> contact = map.value("contact-days", value -> value.number(1, MOST_DAYS));
        Optional<Integer> narrative = map.value("narrative-days", value -> value.number(1, MOST_DAYS));
        if (contact.isEmpty() || narrative.isEmpty()) {
            return Optional.empty();
        }
        if (narrative.get() < contact.get()) {
            map.faultAt("narrative-days", FaultReason.FEWER_THAN, "contact-days");
        }
        return Optional.of(new RetainRule(contact.get(), narrative.get()));
    }
}
