package vn.giapranh.charter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.Ruling;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.law.Ceiling;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.LeadRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.kernel.WardId;

/** Everything a charter can say has words in both languages, and no placeholder is left unfilled. */
class CharterWordsTest {

    private static final Map<WardId, String> NAMES =
            Map.of(WardId.of("26968"), "Tân Sơn Nhất", WardId.of("26977"), "Tân Sơn Hòa");

    @ParameterizedTest
    @EnumSource(FaultReason.class)
    void every_fault_has_words(FaultReason reason) {
        for (String language : List.of("", "_en")) {
            assertThat(bundle(language)).containsKey("charter.fault-reason." + reason.name());
        }
    }

    @Test
    void every_choice_has_words() {
        Stream<Enum<?>> choices = Stream.of(
                        RuleKind.values(),
                        Urgency.values(),
                        ShareGroup.values(),
                        ShareRule.With.values(),
                        LeadRule.Clause.values(),
                        Per.values(),
                        MeetRule.Review.values(),
                        BriefRule.Period.values(),
                        Ruling.LeadReason.values(),
                        Ruling.Relation.values())
                .flatMap(Stream::of);
        assertThat(choices.map(CharterWordsTest::key)).allSatisfy(key -> {
            assertThat(bundle("")).containsKey(key);
            assertThat(bundle("_en")).containsKey(key);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_source_of_the_law_is_cited(String language) {
        Set<String> sources = new HashSet<>();
        Law.inForce().ceilings().stream().map(Ceiling::source).forEach(sources::add);
        for (RuleKind kind : RuleKind.values()) {
            sources.addAll(Law.inForce().sourcesOf(kind));
        }

        assertThat(sources).allSatisfy(source -> assertThat(bundle(language)).containsKey("charter.source." + source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_rule_of_the_demo_charter_is_said_in_whole_sentences(String language) {
        CharterWords words = words(language);
        RuleCards cards = new RuleCards(Law.inForce(), UnaryOperator.identity(), new EnumMap<>(RuleKind.class));

        List<String> said = new ArrayList<>();
        DemoCharter.document().articles().stream()
                .flatMap(article -> article.rules().stream())
                .map(cards::of)
                .forEach(card -> {
                    said.add(words.say(card.sentence()));
                    card.lines().forEach(line -> said.add(words.value(line.name()) + ": " + words.value(line.value())));
                });

        assertThat(said).hasSizeGreaterThan(50).noneMatch(text -> text.contains("{") || text.contains("charter."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void every_fault_is_said_in_whole_sentences(String language) {
        CharterWords words = words(language);
        String text = DemoCharter.text()
                .replace("level-above: 79", "level-above: HCMC\nlevelabove: 79")
                .replace("depth: 150 m", "depth: deep")
                .replace("routine: 8 giờ}", "routine: 3 ngày}")
                .replace("receive-first: always", "receive-first: never")
                .replace("groups: [basics, narrative]", "groups: [contact]")
                .replace("retain:", "retan:");

        List<Fault> faults = ((Reading.Faulty) DemoCharter.READER.read(text)).faults();

        assertThat(faults)
                .hasSizeGreaterThan(7)
                .extracting(words::say)
                .noneMatch(each -> each.contains("{") || each.contains("charter."));
        assertThat(faults)
                .filteredOn(fault -> fault.reason() == FaultReason.ABOVE_THE_LAW)
                .extracting(words::say)
                .singleElement()
                .asString()
                .contains("28/2020");
    }

    private static CharterWords words(String language) {
        Properties bundle = bundle(language);
        return new CharterWords((key, arguments) -> said(bundle, key, arguments), NAMES);
    }

    /** As the site says messages, with times and numbers left as Java writes them. */
    private static String said(Properties bundle, String key, Object... arguments) {
        Matcher matcher = Pattern.compile("\\{(\\d)}").matcher(bundle.getProperty(key, key));
        return matcher.replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            if (index >= arguments.length) {
                return Matcher.quoteReplacement(match.group());
            }
            Object argument = arguments[index];
            return Matcher.quoteReplacement(
                    argument instanceof Enum<?> choice
                            ? bundle.getProperty(key(choice), key(choice))
                            : argument.toString());
        });
    }

    private static String key(Enum<?> choice) {
        String type = choice.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return "charter." + type + "." + choice.name();
    }

    private static Properties bundle(String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/charter" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
