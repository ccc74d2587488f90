package vn.giapranh.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be printed cannot be made. */
class PaperTest {

    private static final Block WORDS = new Block.Paragraph("Trên đây là báo cáo");
    private static final Signature CHAIR = Signature.of("Chủ tịch", "Nguyễn Văn Mẫu");

    @Test
    void a_paper_ends_in_words() {
        Block table = new Block.Table(
                Optional.empty(), List.of(new Column("TT", 1, Column.Align.LEFT)), List.of(List.of("1")), List.of());
        assertThat(paper(1, List.of(table, WORDS), List.of(CHAIR)).body()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> paper(1, List.of(WORDS, table), List.of(CHAIR)));
        assertThatIllegalArgumentException().isThrownBy(() -> paper(1, List.of(), List.of(CHAIR)));
    }

    @Test
    void somebody_signs() {
        assertThatIllegalArgumentException().isThrownBy(() -> paper(1, List.of(WORDS), List.of()));
    }

    @Test
    void numbers_begin_at_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> paper(0, List.of(WORDS), List.of(CHAIR)));
    }

    @Test
    void rows_are_as_long_as_there_are_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(
                        Optional.empty(),
                        List.of(new Column("TT", 1, Column.Align.LEFT)),
                        List.of(List.of("1", "2")),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Khoản thứ nhất", "a) Điểm a", "đ) Điểm đ", "Một đoạn văn", "12. Khoản mười hai"})
    void an_item_is_its_line(String line) {
        assertThat(Item.of(line).line()).isEqualTo(line);
    }

    @Test
    void an_item_is_what_its_number_says() {
        assertThat(Item.of("2. Khoản")).isEqualTo(new Item.Clause(2, "Khoản"));
        assertThat(Item.of("đ) Điểm")).isEqualTo(new Item.Point("đ", "Điểm"));
        assertThat(Item.of("1022 là số tổng đài")).isEqualTo(new Item.Words("1022 là số tổng đài"));
        assertThat(Item.of("và. Cứ thế")).isEqualTo(new Item.Words("và. Cứ thế"));
    }

    private static Paper paper(int number, List<Block> body, List<Signature> signatures) {
        return new Paper(
                Issuer.ofState("Ủy ban nhân dân phường An Nhơn", "An Nhơn"),
                PaperKind.REPORT,
                OptionalInt.of(number),
                "BC-UBND",
                LocalDate.of(2026, 3, 9),
                "Kết quả phối hợp",
                body,
                signatures,
                Recipients.none());
    }
}
