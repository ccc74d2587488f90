package vn.giapranh.charter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

class CharterReaderTest {

    @Test
    void the_demo_charter_carries_every_rule_exactly_once() {
        List<RuleKind> carried = DemoCharter.document().articles().stream()
                .flatMap(article -> article.rules().stream())
                .map(Rule::kind)
                .toList();

        assertThat(carried).containsExactlyInAnyOrder(RuleKind.values());
    }

    @Test
    void the_demo_charter_names_the_four_wards_and_their_three_borders() {
        CharterDocument document = DemoCharter.document();

        assertThat(document.partyWards())
                .extracting(WardId::code)
                .containsExactlyInAnyOrder("26968", "26977", "26890", "26876");
        assertThat(document.rule(vn.giapranh.charter.rule.ZoneRule.class).borders())
                .extracting(border -> border.border().toString())
                .containsExactlyInAnyOrder("26968-26977", "26890-26977", "26876-26890");
    }

    /** In each row « and what it stands before is where the fault must be told. */
    static Stream<Arguments> broken() {
        return Stream.of(
                change("charter: bon-phuong", "charter: «Bon phuong", FaultReason.NOT_A_SLUG),
                change("level-above: 79", "level-above: «7", FaultReason.NOT_A_LEVEL_ABOVE),
                change("level-above: 79", "«levelabove: 79", FaultReason.UNKNOWN_KEY),
                change("to: 31/12/2027", "to: «31/12/2024", FaultReason.PERIOD_REVERSED),
                change("to: 31/12/2027", "to: «2027-12-31", FaultReason.NOT_A_DAY),
                change("to: 31/12/2027", "to: «31/02/2027", FaultReason.NOT_A_DAY),
                change("{from: 22/10/2025, to: 31/12/2027}", "«[22/10/2025, 31/12/2027]", FaultReason.EXPECTED_MAP),
                change(
                        "period: {from: 22/10/2025, to: 31/12/2027}",
                        "«period: {from: 22/10/2025}",
                        FaultReason.MISSING_KEY),
                change("- ward: 26968", "- ward: «2696", FaultReason.NOT_A_WARD),
                change("- ward: 26968", "- ward: «26977", FaultReason.PARTY_TWICE),
                change("[Ủy ban nhân dân phường Hạnh Thông, Công an phường Hạnh Thông]", "«[]", FaultReason.EMPTY_LIST),
                change("number: Điều 2\n", "number: «Điều 1\n", FaultReason.ARTICLE_TWICE),
                change("depth: 150 m", "depth: «150", FaultReason.NOT_A_DEPTH),
                change("depth: 150 m", "depth: «501 m", FaultReason.NOT_A_DEPTH),
                change("{border: 26876-26890}", "{border: «26876-26876}", FaultReason.NOT_A_BORDER),
                change("{border: 26876-26890}", "{border: «26968-26977}", FaultReason.BORDER_TWICE),
                change("- {border: 26890-26977}", "- {border: «26890-27000}", FaultReason.NOT_A_PARTY),
                change("segment: duong-hoang-van-thu", "segment: «duong-truong-son", FaultReason.SEGMENT_TWICE),
                change(
                        "segment: duong-bach-dang, border: 26890-26977",
                        "segment: duong-bach-dang, border: «26876-26977",
                        FaultReason.BORDER_NOT_COVERED),
                change("shared: 26876", "shared: «26968", FaultReason.OWNER_NOT_OF_BORDER),
                change("shared: receiver}", "shared: receiver, «sharde: 26977}", FaultReason.UNKNOWN_KEY),
                change(
                        "- {segment: duong-bach-dang, border: 26890-26977, shared: receiver}",
                        "- «{segment: duong-bach-dang, border: 26890-26977}",
                        FaultReason.OWNERS_OR_SHARED),
                change("receive-first: always", "receive-first: «sometimes", FaultReason.MUST_BE_ALWAYS),
                change("by: [segment, place, receiver]", "by: «[segment, receiver]", FaultReason.LEAD_WITHOUT_PLACE),
                change("by: [segment, place, receiver]", "by: «[receiver, place]", FaultReason.LEAD_MAY_BE_NONE),
                change("by: [segment, place, receiver]", "by: [segment, «plaza, receiver]", FaultReason.NOT_A_CHOICE),
                change("routine: 8 giờ}", "routine: «8 tiếng}", FaultReason.NOT_A_CLOCK),
                change("routine: 8 giờ}", "routine: «8giờ}", FaultReason.NOT_A_CLOCK),
                change("routine: 8 giờ}", "routine: «0 giờ}", FaultReason.NOT_A_CLOCK),
                change("routine: 8 giờ}", "routine: «25 giờ}", FaultReason.ABOVE_THE_LAW),
                change("routine: 8 giờ}", "routine: «1 ngày làm việc}", FaultReason.CLOCK_IN_WORKING_DAYS),
                change("routine: 8 giờ}", "«rotine: 8 giờ, routine: 8 giờ}", FaultReason.UNKNOWN_KEY),
                change("routine: 8 giờ}", "routine: «30 phút}", FaultReason.SHORTER_THAN),
                change(
                        "remind-before: {emergency: 5 phút",
                        "remind-before: «{emergency: 15 phút",
                        FaultReason.REMINDER_TOO_EARLY),
                change("groups: [basics, narrative]", "groups: [basics, «contact]", FaultReason.CONTACT_NEVER_SHARED),
                change("groups: [basics, narrative]", "groups: «[narrative]", FaultReason.SHARE_WITHOUT_BASICS),
                change("contact-days: 90", "contact-days: «ninety", FaultReason.NOT_A_NUMBER),
                change("narrative-days: 730", "narrative-days: «30", FaultReason.FEWER_THAN),
                change("\"21:00-02:00\"", "«\"21h-2h\"", FaultReason.NOT_HOURS),
                change(
                        "order: [26977, 26968, 26890, 26876]",
                        "order: «[26977, 26968, 26890]",
                        FaultReason.PARTY_WITHOUT_CHAIR),
                change("term: 1 năm", "term: «365 ngày", FaultReason.NOT_MONTHS),
                change("conclusions-within: 3 ngày làm việc", "conclusions-within: «sớm", FaultReason.NOT_A_TERM),
                change(
                        "reviews: [half-year, year]\n            sign-again-at: year",
                        "reviews: [year]\n            sign-again-at: «half-year",
                        FaultReason.NOT_AMONG),
                change(
                        "brief: {period",
                        "«exchange: {notes: 1, practices: 1, per: month}\n          brief: {period",
                        FaultReason.RULE_TWICE),
                change("basis:\n", "basis: «&b\n", FaultReason.ALIAS),
                change("title: Quy định chung", "title: «!!str Quy định chung", FaultReason.TAG),
                change("level-above: 79", "level-above: 79\n«level-above: 79", FaultReason.DUPLICATE_KEY),
                change("level-above: 79", "level-above:« ", FaultReason.EMPTY_TEXT),
                change("level-above: 79", "level-above: «[79]", FaultReason.EXPECTED_TEXT),
                change("level-above: 79", "level-above: 79«: 80", FaultReason.SYNTAX_COLON));
    }

    private static Arguments change(String from, String to, FaultReason reason) {
        return Arguments.of(from, to, reason);
    }

    @ParameterizedTest(name = "{1} → {2}")
    @MethodSource("broken")
    void each_fault_is_told_at_its_line_and_column(String from, String to, FaultReason reason) {
        String marked = once(DemoCharter.text(), from, to);
        String before = marked.substring(0, marked.indexOf('«'));
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');

        List<Fault> faults = faults(marked.replace("«", ""));

        assertThat(faults).as("%s", faults).anySatisfy(fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Test
    void a_wrong_key_names_the_key_that_was_meant_and_the_path() {
        List<Fault> faults =
                faults(once(DemoCharter.text(), "answer-within: {emergency: 15", "anser-within: {emergency: 15"));

        assertThat(faults)
                .extracting(Fault::reason)
                .containsExactlyInAnyOrder(FaultReason.MISSING_KEY, FaultReason.UNKNOWN_KEY);
        Fault unknown = faults.stream()
                .filter(fault -> fault.reason() == FaultReason.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow();
        assertThat(unknown.arguments()).containsExactly("anser-within", "answer-within");
        assertThat(unknown.path()).isEqualTo("chapters[3].articles[1].rules.handover.anser-within");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_text() {
        String text = DemoCharter.text();
        text = once(text, "level-above: 79", "level-above: HCMC");
        text = once(text, "depth: 150 m", "depth: deep");
        text = once(text, "routine: 8 giờ}", "routine: 3 ngày}");
        text = once(text, "contact-days: 90", "contact-days: -1");

        assertThat(faults(text))
                .extracting(Fault::reason)
                .containsExactly(
                        FaultReason.NOT_A_LEVEL_ABOVE,
                        FaultReason.NOT_A_DEPTH,
                        FaultReason.ABOVE_THE_LAW,
                        FaultReason.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_charter_without_one_of_the_rules_is_refused_by_its_name(RuleKind kind) {
        String text = Arrays.stream(CharterWriter.write(DemoCharter.document()).split("\n", -1))
                .filter(line -> !line.startsWith("          " + kind.key() + ": "))
                .map(line -> line.equals("        rules:") ? "" : line)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        String withRules = text.replaceAll("\n\n          ", "\n        rules:\n          ");

        List<Fault> faults = faults(withRules);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo(FaultReason.MISSING_RULE);
            assertThat(fault.arguments()).first().isEqualTo(kind);
        });
    }

    static RuleKind[] kinds() {
        return RuleKind.values();
    }

    @Test
    void a_ward_a_border_or_a_segment_that_does_not_exist_is_refused() {
        NamedPlaces withoutHanhThong = new NamedPlaces() {
            @Override
            public boolean hasWard(WardId ward) {
                return !ward.code().equals("26890");
            }

            @Override
            public boolean hasBorder(BorderId border) {
                return hasWard(border.a()) && hasWard(border.b());
            }

            @Override
            public boolean hasSegment(String code, BorderId border) {
                return !code.equals("duong-truong-son");
            }
        };

        assertThat(DemoCharter.READER.read(DemoCharter.text(), withoutHanhThong))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::reason)
                                .containsExactly(
                                        FaultReason.UNKNOWN_WARD,
                                        FaultReason.UNKNOWN_BORDER,
                                        FaultReason.UNKNOWN_BORDER,
                                        FaultReason.UNKNOWN_SEGMENT));
    }

    @Test
    void text_that_would_swell_is_refused_before_it_is_read() {
        assertThat(faults("a: " + "x".repeat(300_000)))
                .extracting(Fault::reason)
                .containsExactly(FaultReason.TOO_LARGE);
        assertThat(faults("[".repeat(5_000))).extracting(Fault::reason).containsExactly(FaultReason.TOO_DEEP);
        assertThat(faults("a: &x [1]\nb: [*x, *x]")).extracting(Fault::reason).containsExactly(FaultReason.ALIAS);
        assertThat(faults("")).extracting(Fault::reason).containsExactly(FaultReason.EMPTY);
        assertThat(faults("a: 1\n---\nb: 2")).extracting(Fault::reason).containsExactly(FaultReason.SECOND_DOCUMENT);
        assertThat(faults("a:\n\tb: 1")).extracting(Fault::reason).containsExactly(FaultReason.SYNTAX_TAB);
        assertThat(faults("a: \"b")).extracting(Fault::reason).containsExactly(FaultReason.SYNTAX_QUOTE);
        assertThat(faults("a: \u0000")).extracting(Fault::reason).containsExactly(FaultReason.SYNTAX_CHARACTER);
    }

    private static List<Fault> faults(String text) {
        return switch (DemoCharter.READER.read(text)) {
            case Reading.Faulty(var faults) -> faults;
            case Reading.Sound _ -> throw new AssertionError("was taken");
        };
    }

    private static String once(String text, String from, String to) {
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }
}
