package vn.giapranh.charter.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.compare.Comparison.ArticleChange;
import vn.giapranh.charter.compare.Comparison.FieldChange;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.Marks;

/** Differences are told where they are and nowhere else. */
class ComparisonTest {

    private static final DraftText DEMO = DraftParser.of(DemoCharter.document());

    @Test
    void a_text_does_not_differ_from_itself() {
        Comparison none = Comparison.of(DEMO, DEMO);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.same()).isEqualTo(19);
    }

    @Test
    void one_number_and_one_word_are_one_article_with_one_field_and_one_word() {
        DraftText later = DraftParser.parse(DemoCharter.text()
                .replace("answer-within: {emergency: 15 phút", "answer-within: {emergency: 10 phút")
                .replace("trong thời hạn 15 phút đối với", "trong thời hạn 10 phút đối với"));

        Comparison comparison = Comparison.of(DEMO, later);

        assertThat(comparison.frame()).isEmpty();
        assertThat(comparison.same()).isEqualTo(18);
        ArticleChange change = comparison.articles().getFirst();
        assertThat(change.number()).isEqualTo("Điều 8");
        assertThat(change.fields())
                .containsExactly(new FieldChange(RuleKind.HANDOVER, "answer-within.emergency", "15 phút", "10 phút"));
        assertThat(change.words())
                .filteredOn(piece -> piece.kind() != Piece.Kind.SAME)
                .extracting(Piece::kind, Piece::words)
                .containsExactly(tuple(Piece.Kind.GONE, "15"), tuple(Piece.Kind.NEW, "10"));
    }

    @Test
    void the_pieces_put_together_are_the_two_texts() {
        String before = "Phường nào tiếp nhận trước thì chủ trì;  không đùn đẩy.";
        String after = "Phường nào tiếp nhận thì ghi nhận,\nbảo vệ hiện trường; không đùn đẩy!";

        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(joined(pieces, Piece.Kind.NEW)).isEqualTo(before);
        assertThat(joined(pieces, Piece.Kind.GONE)).isEqualTo(after);
    }

    @Test
    void an_article_taken_out_moves_the_numbers_and_changes_nothing_else() {
        var third = DEMO.articles().get(1);
        DraftText later = new DraftEdit.RemoveArticle(Marks.of(third))
                .applyTo(DEMO)
                .flatMap(new DraftEdit.Renumber()::applyTo)
                .orElseThrow();

        Comparison comparison = Comparison.of(DEMO, later);

        assertThat(comparison.articles())
                .filteredOn(change -> change.kind() == ArticleChange.Kind.REMOVED)
                .extracting(ArticleChange::number)
                .containsExactly("Điều 2");
        assertThat(comparison.articles())
                .filteredOn(change -> change.kind() == ArticleChange.Kind.CHANGED)
                .hasSize(17)
                .allSatisfy(change -> {
                    assertThat(change.renumbered()).isPresent();
                    assertThat(change.fields()).isEmpty();
                    assertThat(change.words()).allMatch(piece -> piece.kind() == Piece.Kind.SAME);
                });
    }

    @Test
    void another_period_and_another_party_are_told_of_the_frame() {
        DraftText later = DraftParser.parse(DemoCharter.text()
                .replace("to: 31/12/2027", "to: 31/12/2029")
                .replace(", Công an phường An Nhơn]", "]"));

        assertThat(Comparison.of(DEMO, later).frame())
                .extracting(Comparison.FrameChange::field)
                .containsExactly(Comparison.FrameField.TO, Comparison.FrameField.PARTIES);
    }

    /** The words without those of one kind. */
    private static String joined(List<Piece> pieces, Piece.Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
