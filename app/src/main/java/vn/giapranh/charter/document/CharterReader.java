package vn.giapranh.charter.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterDocument.Article;
import vn.giapranh.charter.document.CharterDocument.Chapter;
import vn.giapranh.charter.document.CharterDocument.Party;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.charter.yaml.Faults;
import vn.giapranh.charter.yaml.YamlMap;
import vn.giapranh.charter.yaml.YamlValue;
import vn.giapranh.kernel.WardId;

/** Reads the text of a charter. Safe for use by many threads. */
public final class CharterReader {

    private final Law law;

    public CharterReader(Law law) {
        this.law = law;
    }

    /** What became of a text. */
    public sealed interface Reading {

        /** It is a charter. */
        record Sound(CharterDocument document) implements Reading {}

        /** It is not yet one: everything that is wrong, in the order of the text, at least one. */
        record Faulty(List<Fault> faults) implements Reading {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Reads a text that was accepted before. */
    public Reading read(String text) {
        return read(text, NamedPlaces.UNASKED);
    }

    /** Reads a text and asks {@code places} whether the wards and borders it names exist. */
    public Reading read(String text, NamedPlaces places) {
        Faults faults = new Faults();
        Optional<CharterDocument> document =
                YamlMap.read(text, faults).flatMap(root -> new OneReading(law, places).document(root));
        if (document.isEmpty() || !faults.isEmpty()) {
            return new Reading.Faulty(faults.inOrder());
        }
        return new Reading.Sound(document.get());
    }

    /** What is known so far while one text is read: parties before the rules that name them. */
    private static final class OneReading {

        private final Law law;
        private final NamedPlaces places;
        private final Map<RuleKind, Integer> lineOfRule = new EnumMap<>(RuleKind.class);
        private final Map<String, Integer> lineOfArticle = new HashMap<>();

        OneReading(Law law, NamedPlaces places) {
            this.law = law;
            this.places = places;
        }

        Optional<CharterDocument> document(YamlMap root) {
            Optional<String> slug = root.value("charter", YamlValue::slug);
            Optional<String> title = root.value("title", YamlValue::text);
            Optional<String> note = root.value("note", YamlValue::text);
            Optional<LocalDate[]> period = root.map("period").flatMap(OneReading::period);
            List<String> basis = root.values("basis", YamlValue::text);
            Optional<WardId> levelAbove = root.value("level-above", YamlValue::levelAbove);
            List<Party> parties = parties(root);
            RuleReader rules = new RuleReader(
                    law, places, parties.stream().map(Party::ward).toList());
            List<Chapter> chapters = new ArrayList<>();
            for (YamlMap chapter : root.maps("chapters")) {
                chapter(chapter, rules).ifPresent(chapters::add);
            }
            root.close();
            for (RuleKind kind : RuleKind.values()) {
                if (root.has("chapters") && !lineOfRule.containsKey(kind)) {
                    root.fault(FaultReason.MISSING_RULE, kind, kind.key());
                }
            }
            if (slug.isEmpty() || title.isEmpty() || note.isEmpty() || period.isEmpty() || levelAbove.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CharterDocument(
                    slug.get(),
                    title.get(),
                    note.get(),
                    period.get()[0],
                    period.get()[1],
                    basis,
                    levelAbove.get(),
                    parties,
                    chapters));
        }

        private static Optional<LocalDate[]> period(YamlMap map) {
            Optional<LocalDate> from = map.value("from", YamlValue::day);
            Optional<LocalDate> to = map.value("to", YamlValue::day);
            map.close();
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            if (to.get().isBefore(from.get())) {
                map.faultAt("to", FaultReason.PERIOD_REVERSED, from.get(), to.get());
                return Optional.empty();
            }
            return Optional.of(new LocalDate[] {from.get(), to.get()});
        }

        private List<Party> parties(YamlMap root) {
            List<Party> parties = new ArrayList<>();
            Set<WardId> seen = new HashSet<>();
            for (YamlMap map : root.maps("parties")) {
                Optional<WardId> ward = map.value("ward", YamlValue::ward);
                List<String> signatories = map.values("signatories", YamlValue::text);
                map.close();
                if (map.has("signatories") && signatories.isEmpty()) {
                    map.faultAt("signatories", FaultReason.EMPTY_LIST);
                }
                if (ward.isPresent() && !seen.add(ward.get())) {
                    map.faultAt("ward", FaultReason.PARTY_TWICE, ward.get().code());
                }
                if (ward.isPresent() && !places.hasWard(ward.get())) {
                    map.faultAt("ward", FaultReason.UNKNOWN_WARD, ward.get().code());
                }
                ward.ifPresent(code -> parties.add(new Party(code, signatories)));
            }
            if (root.has("parties") && seen.size() < 2) {
                root.faultAt("parties", FaultReason.TOO_FEW_PARTIES);
            }
            return parties;
        }

        private Optional<Chapter> chapter(YamlMap map, RuleReader rules) {
            Optional<String> number = map.value("number", YamlValue::text);
            Optional<String> title = map.value("title", YamlValue::text);
            List<Article> articles = new ArrayList<>();
            for (YamlMap article : map.maps("articles")) {
                article(article, rules).ifPresent(articles::add);
            }
            map.close();
            if (number.isEmpty() || title.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Chapter(number.get(), title.get(), articles));
        }

        private Optional<Article> article(YamlMap map, RuleReader rules) {
            Optional<String> number = map.value("number", YamlValue::text);
            Optional<String> title = map.value("title", YamlValue::text);
            Optional<String> words = map.value("words", YamlValue::text);
            List<Rule> carried = new ArrayList<>();
            if (map.has("rules")) {
                map.map("rules").ifPresent(carrier -> readRules(carrier, rules, carried));
            }
            map.close();
            number.ifPresent(printed -> {
                Integer first = lineOfArticle.putIfAbsent(printed, map.line());
                if (first != null) {
                    map.faultAt("number", FaultReason.ARTICLE_TWICE, printed, first);
                }
            });
            if (number.isEmpty() || title.isEmpty() || words.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Article(number.get(), title.get(), words.get(), carried));
        }

        private void readRules(YamlMap carrier, RuleReader rules, List<Rule> carried) {
            for (RuleKind kind : RuleKind.values()) {
                if (!carrier.has(kind.key())) {
                    continue;
                }
                Integer first = lineOfRule.putIfAbsent(kind, carrier.lineOf(kind.key()));
                if (first != null) {
                    carrier.faultAtKey(kind.key(), FaultReason.RULE_TWICE, kind, first);
                }
                rules.read(kind, carrier).ifPresent(carried::add);
            }
            carrier.close();
        }
    }
}
