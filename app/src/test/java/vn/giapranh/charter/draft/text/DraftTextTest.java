package vn.giapranh.charter.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftEdit.Direction;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.yaml.FaultReason;

/** A draft says what a charter says, keeps what is wrong, and takes changes part by part. */
class DraftTextTest {

    private static final DraftText DEMO = DraftParser.of(DemoCharter.document());

    @Test
    void a_charter_taken_as_a_draft_is_the_same_charter() {
        DraftCheck check = DraftCheck.of(DEMO, NamedPlaces.UNASKED);

        assertThat(check.faults()).isEmpty();
        assertThat(check.document().map(CharterWriter::hash)).contains(CharterWriter.hash(DemoCharter.document()));
        assertThat(DraftParser.parse(DraftYaml.write(DEMO))).isEqualTo(DEMO);
    }

    @ParameterizedTest
    @EnumSource(RuleKind.class)
    void every_field_of_a_rule_stands_in_its_shape(RuleKind kind) {
        DraftText.RuleText rule = DEMO.articles().stream()
                .flatMap(article -> article.rules().stream())
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();

        assertThat(rule.fields().values()).isNotEmpty().allMatch(value -> !value.isEmpty());
        assertThat(rule.fields().keySet())
                .containsExactlyElementsOf(
                        RuleShape.of(kind).stream().map(RuleShape.Field::path).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "HANDOVER, answer-within.soon, 15 minutes, NOT_A_CLOCK, 8",
        "HANDOVER, answer-within.routine, 30 giờ, ABOVE_THE_LAW, 8",
        "ACKNOWLEDGE, within.emergency, 10 phút, ABOVE_THE_LAW, 7",
        "ANSWER, result-within, 10 tuần, NOT_A_CLOCK, 10",
        "ZONE, depth, 900 m, NOT_A_DEPTH, 3",
        "CHAIR, term, một năm, NOT_MONTHS, 16",
        "SHARE, groups, contact, CONTACT_NEVER_SHARED, 11"
    })
    void a_wrong_value_is_kept_and_told_at_its_article_and_field(
            RuleKind kind, String field, String typed, FaultReason reason, String article) {
        DraftText wrong = DraftParser.parse(
                DraftYaml.write(DEMO).replace(DraftYaml.write(rule(kind)), DraftYaml.write(with(kind, field, typed))));

        List<PlacedFault> faults = DraftCheck.of(wrong, NamedPlaces.UNASKED).faults();

        assertThat(faults).extracting(fault -> fault.fault().reason()).contains(reason);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.article().map(place -> wrong.articles().get(place).number()))
                    .contains("Điều " + article);
            assertThat(fault.field()).startsWith(kind.key() + "." + field);
        });
        assertThat(DraftParser.parse(DraftYaml.write(wrong))).isEqualTo(wrong);
    }

    @Test
    void a_missing_rule_is_told_of_the_draft_as_a_whole() {
        Article without = DEMO.articles().get(7);
        DraftText draft =
                new DraftEdit.RemoveArticle(Marks.of(without)).applyTo(DEMO).orElseThrow();

        assertThat(DraftCheck.of(draft, NamedPlaces.UNASKED).ofFrame())
                .extracting(fault -> fault.fault().reason())
                .contains(FaultReason.MISSING_RULE);
    }

    @Test
    void two_people_who_change_different_articles_do_not_meet() {
        Article first = DEMO.articles().get(0);
        Article second = DEMO.articles().get(1);
        DraftText once = new DraftEdit.ChangeArticle(Marks.of(first), titled(first, "Phạm vi"))
                .applyTo(DEMO)
                .orElseThrow();

        Optional<DraftText> twice =
                new DraftEdit.ChangeArticle(Marks.of(second), titled(second, "Nguyên tắc")).applyTo(once);

        assertThat(twice.orElseThrow().articles()).extracting(Article::title).startsWith("Phạm vi", "Nguyên tắc");
    }

    @Test
    void who_comes_second_to_one_article_overwrites_nothing() {
        Article seen = DEMO.articles().get(0);
        DraftText once = new DraftEdit.ChangeArticle(Marks.of(seen), titled(seen, "Của người thứ nhất"))
                .applyTo(DEMO)
                .orElseThrow();

        assertThat(new DraftEdit.ChangeArticle(Marks.of(seen), titled(seen, "Của người thứ hai")).applyTo(once))
                .isEmpty();
        assertThat(new DraftEdit.RemoveArticle(Marks.of(seen)).applyTo(once)).isEmpty();
        assertThat(new DraftEdit.MoveArticle(Marks.of(seen), Direction.DOWN).applyTo(once))
                .isEmpty();
    }

    @Test
    void an_article_moves_over_the_edge_of_its_chapter_and_not_off_the_page() {
        Article last = DEMO.chapters().get(0).articles().getLast();
        DraftText moved = new DraftEdit.MoveArticle(Marks.of(last), Direction.DOWN)
                .applyTo(DEMO)
                .orElseThrow();
        Article top = DEMO.articles().getFirst();

        assertThat(moved.chapters().get(1).articles().getFirst()).isEqualTo(last);
        assertThat(moved.articles()).containsExactlyElementsOf(DEMO.articles());
        assertThat(new DraftEdit.MoveArticle(Marks.of(top), Direction.UP).applyTo(DEMO))
                .contains(DEMO);
    }

    @Test
    void chapters_and_articles_are_numbered_as_papers_number_them() {
        Article third = DEMO.articles().get(2);
        DraftText draft = new DraftEdit.RemoveArticle(Marks.of(third))
                .applyTo(DEMO)
                .flatMap(new DraftEdit.AddChapter("", "Chương mới")::applyTo)
                .flatMap(new DraftEdit.Renumber()::applyTo)
                .orElseThrow();

        assertThat(draft.articles())
                .extracting(Article::number)
                .startsWith("Điều 1", "Điều 2", "Điều 3")
                .hasSize(18);
        assertThat(draft.chapters().getLast().number()).isEqualTo("Chương VII");
        assertThat(Numbering.roman(14)).isEqualTo("XIV");
    }

    @Test
    void a_chapter_with_articles_is_not_removed_an_empty_one_is() {
        DraftText draft =
                new DraftEdit.AddChapter("Chương VII", "Trống").applyTo(DEMO).orElseThrow();
        var empty = draft.chapters().getLast();
        var full = draft.chapters().getFirst();

        assertThat(new DraftEdit.RemoveChapter(Marks.of(full)).applyTo(draft)).contains(draft);
        assertThat(new DraftEdit.RemoveChapter(Marks.of(empty)).applyTo(draft)).contains(DEMO);
    }

    @ParameterizedTest
    @CsvSource({
        "'charter: bon-phuong-tan-son', 'charter: \"Bốn phường\"', false",
        "'routine: 8 giờ}', 'routine: 8 tiếng}', true",
        "'depth: 150 m', 'depth: sâu', true",
        "'turns: 4', 'luot: 4', false",
        "'level-above: 79', 'level-above: 790', true"
    })
    void a_faulty_text_is_taken_only_when_nothing_in_it_would_be_lost(String sound, String faulty, boolean taken) {
        String text = DemoCharter.text().replace(sound, faulty);
        Reading reading = DemoCharter.READER.read(text);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faults -> assertThat(Taking.isPossible(faults.faults())).isEqualTo(taken));
    }

    private static DraftText.RuleText rule(RuleKind kind) {
        return DEMO.articles().stream()
                .flatMap(article -> article.rules().stream())
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DraftText.RuleText with(RuleKind kind, String field, String typed) {
        var fields = new java.util.LinkedHashMap<>(rule(kind).fields());
        fields.put(field, typed);
        return new DraftText.RuleText(kind, fields);
    }

    private static Article titled(Article article, String title) {
        return new Article(article.number(), title, article.words(), article.rules());
    }
}
