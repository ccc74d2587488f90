package vn.giapranh.charter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PerUrgency;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.document.CharterDocument.Article;
import vn.giapranh.charter.document.CharterDocument.Chapter;
import vn.giapranh.charter.document.CharterDocument.Party;
import vn.giapranh.charter.rule.AcknowledgeRule;
import vn.giapranh.charter.rule.AnswerRule;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.DisputeRule;
import vn.giapranh.charter.rule.ExchangeRule;
import vn.giapranh.charter.rule.HandoverRule;
import vn.giapranh.charter.rule.LeadRule;
import vn.giapranh.charter.rule.LeadRule.Clause;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.MeetRule.Review;
import vn.giapranh.charter.rule.PatrolRule;
import vn.giapranh.charter.rule.PatrolRule.Hours;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.charter.rule.ReceiveFirstRule;
import vn.giapranh.charter.rule.RetainRule;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.charter.rule.TellRule;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.Ownership;
import vn.giapranh.charter.rule.ZoneRule.ZoneBorder;
import vn.giapranh.charter.rule.ZoneRule.ZoneSegment;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

class CharterWriterTest {

    @Test
    void the_canonical_text_of_the_demo_charter_reads_back_to_the_same_charter() {
        CharterDocument document = DemoCharter.document();

        assertThat(DemoCharter.document(CharterWriter.write(document))).isEqualTo(document);
    }

    @Test
    void comments_layout_units_and_decomposed_letters_do_not_change_the_hash_and_a_number_does() {
        String text = DemoCharter.text();
        String sameMeaning = "# another comment\n" + text.replace("emergency: 1 giờ", "emergency:   60 phút");

        String hash = CharterWriter.hash(DemoCharter.document(text));

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(CharterWriter.hash(DemoCharter.document(sameMeaning))).isEqualTo(hash);
        assertThat(CharterWriter.hash(DemoCharter.document(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(hash);
        assertThat(CharterWriter.hash(DemoCharter.document(text.replace("routine: 8 giờ", "routine: 9 giờ"))))
                .isNotEqualTo(hash);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_charter_survives_being_written_and_read(int seed) {
        CharterDocument document = new RandomCharter(seed).document();

        assertThat(DemoCharter.document(CharterWriter.write(document))).isEqualTo(document);
    }

    /** Charters within the law, otherwise as odd as they may be. */
    private static final class RandomCharter {

        private static final String LETTERS = "aăâđêôơưÀỆỘỮ \"'\\:#-[]{},&*!|>%@`?0123456789~\t\n𝄞—…\u00ad\u2028";

        private final Random random;
        private final List<WardId> wards = new ArrayList<>();

        RandomCharter(int seed) {
            random = new Random(seed);
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                wards.add(WardId.of("%05d".formatted(i * 17 + random.nextInt(17))));
            }
        }

        CharterDocument document() {
            LocalDate from = day();
            List<Rule> rules = rules();
            Collections.shuffle(rules, random);
            List<Chapter> chapters = new ArrayList<>();
            int number = 1;
            while (!rules.isEmpty()) {
                List<Article> articles = new ArrayList<>();
                int count = 1 + random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    int taken = Math.min(rules.size(), random.nextInt(3));
                    articles.add(new Article(
                            "Điều " + number++, text(), text(), List.copyOf(inOrder(rules.subList(0, taken)))));
                    rules = new ArrayList<>(rules.subList(taken, rules.size()));
                }
                chapters.add(new Chapter(text(), text(), articles));
            }
            return new CharterDocument(
                    "slug-" + random.nextInt(100),
                    text(),
                    text(),
                    from,
                    from.plusDays(random.nextInt(1000)),
                    texts(),
                    WardId.of("%02d".formatted(random.nextInt(100))),
                    wards.stream()
                            .map(ward -> new Party(ward, List.of(text(), text())))
                            .toList(),
                    chapters);
        }

        /** An article's rules are read in the order of their kinds. */
        private static List<Rule> inOrder(List<Rule> rules) {
            return rules.stream()
                    .sorted((one, other) -> one.kind().compareTo(other.kind()))
                    .toList();
        }

        private List<Rule> rules() {
            PerUrgency answer = times(30, 24 * 60);
            List<WardId> order = new ArrayList<>(wards);
            Collections.shuffle(order, random);
            return new ArrayList<>(List.of(
                    zone(),
                    new ReceiveFirstRule(),
                    new LeadRule(pick(List.of(
                            List.of(Clause.SEGMENT, Clause.PLACE, Clause.RECEIVER),
                            List.of(Clause.PLACE, Clause.SEGMENT, Clause.RECEIVER),
                            List.of(Clause.PLACE, Clause.RECEIVER)))),
                    new TellRule(times(1, 10_000)),
                    new AcknowledgeRule(new PerUrgency(minutes(1, 5), minutes(5, 60), minutes(60, 9_000))),
                    new HandoverRule(answer, times(1, 29)),
                    new DisputeRule(times(1, 24 * 60), times(1, 24 * 60)),
                    new AnswerRule(minutes(1, 1440), minutes(1440, 14_400), minutes(14_400, 21_600)),
                    new ShareRule(
                            pick(List.of(ShareRule.With.values())),
                            random.nextBoolean() ? EnumSet.allOf(ShareGroup.class) : Set.of(ShareGroup.BASICS)),
                    new PatrolRule(
                            1 + random.nextInt(10),
                            10 + random.nextInt(90),
                            pick(List.of(Per.values())),
                            List.of(new Hours(
                                    LocalTime.of(random.nextInt(24), random.nextInt(60)), LocalTime.of(2, 0))),
                            texts()),
                    new ExchangeRule(random.nextInt(5), random.nextInt(5), pick(List.of(Per.values()))),
                    new MeetRule(
                            pick(List.of(Per.values())),
                            EnumSet.allOf(Review.class),
                            pick(List.of(Review.values())),
                            term()),
                    new ChairRule(order, day(), 1 + random.nextInt(30), term()),
                    new BriefRule(pick(List.of(BriefRule.Period.values())), term()),
                    new RetainRule(1 + random.nextInt(90), 90 + random.nextInt(900))));
        }

        private ZoneRule zone() {
            int depth = 1 + random.nextInt(500);
            List<ZoneBorder> borders = new ArrayList<>();
            List<ZoneSegment> segments = new ArrayList<>();
            for (int i = 1; i < wards.size(); i++) {
                BorderId border = BorderId.between(wards.get(i - 1), wards.get(i));
                borders.add(new ZoneBorder(border, random.nextBoolean() ? depth : 1 + random.nextInt(500)));
                segments.add(new ZoneSegment(
                        "doan-" + i,
                        border,
                        pick(List.of(
                                new Ownership.PerSide(border.b(), border.a()),
                                new Ownership.SharedLedBy(border.b()),
                                new Ownership.SharedLedByReceiver()))));
            }
            return new ZoneRule(depth, borders, segments);
        }

        private PerUrgency times(int least, int most) {
            Duration emergency = minutes(least, most);
            Duration soon = minutes((int) emergency.toMinutes(), most);
            return new PerUrgency(emergency, soon, minutes((int) soon.toMinutes(), most));
        }

        private Duration minutes(int least, int most) {
            return Duration.ofMinutes(least + random.nextInt(most - least + 1));
        }

        private Term term() {
            return random.nextBoolean()
                    ? new Term.WorkingDays(1 + random.nextInt(30))
                    : new Term.Elapsed(minutes(1, 50_000));
        }

        private LocalDate day() {
            return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(2000));
        }

        private List<String> texts() {
            return random.nextInt(3) == 0 ? List.of() : List.of(text(), text());
        }

        private String text() {
            StringBuilder text = new StringBuilder("x");
            int[] letters = LETTERS.codePoints().toArray();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            return Normalizer.normalize(text.append('y'), Normalizer.Form.NFC);
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
