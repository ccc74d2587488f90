package vn.giapranh.papers.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Samples;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void every_face_has_every_letter_of_vietnamese(Typeface face) {
        assertThat(face.covers(Samples.EVERY_LETTER)).isTrue();
        assertThat(face.covers("0123456789.,;:/-–—()[]“”‘’…%+*\u00a0")).isTrue();
        assertThat(face.covers("越")).as("it can say no").isFalse();
    }

    /** Advance widths of Times New Roman in 2048ths of an em, as its metrics publish them (Adobe's Times has the same in 1000ths). */
    @ParameterizedTest
    @CsvSource({
        "REGULAR, a, 444",
        "REGULAR, M, 889",
        "REGULAR, 0, 500",
        "REGULAR, W, 944",
        "REGULAR, ' ', 250",
        "BOLD, a, 500",
        "BOLD, M, 944",
        "BOLD, N, 722",
        "ITALIC, a, 500",
        "ITALIC, w, 667",
        "BOLD_ITALIC, m, 778"
    })
    void letters_are_as_wide_as_in_times(Typeface face, String letter, double thousandths) {
        assertThat(face.widthMillimetres(letter, 1000) / 25.4 * 72).isCloseTo(thousandths, within(0.6));
    }

    @Test
    void a_letter_with_a_tone_is_as_wide_as_without() {
        assertThat(Typeface.REGULAR.widthMillimetres("ệ", 14))
                .isCloseTo(Typeface.REGULAR.widthMillimetres("e", 14), within(0.001));
    }

    @Test
    void lines_are_as_few_as_possible_and_then_even() {
        String words = "Ủy ban nhân dân phường Tân Sơn Hòa và phường Hạnh Thông";
        List<String> lines = Typeface.BOLD.lines(words, 14, 90);
        assertThat(String.join(" ", lines)).isEqualTo(words);
        assertThat(lines).hasSize(2);
        double[] widths = lines.stream()
                .mapToDouble(line -> Typeface.BOLD.widthMillimetres(line, 14))
                .toArray();
        assertThat(Math.max(widths[0], widths[1])).isLessThanOrEqualTo(90);
        assertThat(Math.abs(widths[0] - widths[1])).isLessThan(25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH | 55 | ĐẢNG BỘ THÀNH PHỐ | HỒ CHÍ MINH",
                "bảo đảm an ninh, trật tự quý III năm 2026 | 60 | bảo đảm an ninh, trật tự | quý III năm 2026",
            })
    void a_line_is_not_broken_inside_a_word(String words, double width, String first, String second) {
        assertThat(Typeface.REGULAR.lines(words, 13, width)).containsExactly(first, second);
    }

    @Test
    void one_word_that_is_too_wide_is_left_whole() {
        assertThat(Typeface.REGULAR.lines("Nghiêng", 14, 5)).containsExactly("Nghiêng");
    }

    @Test
    void roman_numerals_go_both_ways() {
        assertThat(IntStream.rangeClosed(1, 399)).allMatch(n -> Roman.value(Roman.of(n)) == n);
        assertThat(List.of(Roman.of(4), Roman.of(9), Roman.of(14), Roman.of(40)))
                .containsExactly("IV", "IX", "XIV", "XL");
        assertThat(List.of("IIII", "VX", "A", "")).allMatch(numeral -> Roman.value(numeral) == 0);
    }
}
