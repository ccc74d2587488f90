package vn.giapranh.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneMarksTest {

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "Tân Sơn Hòa, Tân Sơn Hoà",
        "khỏe, khoẻ",
        "Ủy ban, Uỷ ban",
        "ỦY BAN, UỶ BAN",
        "CỘNG HÒA, CỘNG HOÀ",
        "tòa án, toà án",
        "thúy, thuý",
        "lũy tre, luỹ tre",
        "suy tụy, suy tuỵ",
        "xóa, xoá",
        "đe dọa, đe doạ",
        "'hòa, ủy; (khóa)', 'hoà, uỷ; (khoá)'",
    })
    void a_tone_mark_moves_both_ways(String first, String last) {
        assertThat(ToneMarks.ON_LAST_VOWEL.of(first)).isEqualTo(last);
        assertThat(ToneMarks.ON_FIRST_VOWEL.of(last)).isEqualTo(first);
        assertThat(ToneMarks.ON_FIRST_VOWEL.of(first)).isEqualTo(first);
        assertThat(ToneMarks.AS_WRITTEN.of(last)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "quý",
        "quỳnh",
        "hoàn",
        "thuế",
        "chuyển",
        "ngoài",
        "khuỷu",
        "huỳnh",
        "thuở",
        "huệ",
        "của",
        "nghĩa",
        "loan",
        "quỵ",
        "Huỳnh Thúc",
        "xoáy",
        "người",
        "được",
        "kỹ",
        "lý"
    })
    void syllables_with_one_way_to_write_them_stay(String word) {
        assertThat(ToneMarks.ON_FIRST_VOWEL.of(word)).isEqualTo(word);
        assertThat(ToneMarks.ON_LAST_VOWEL.of(word)).isEqualTo(word);
    }

    @Test
    void words_come_back_composed() {
        String typed = Normalizer.normalize("Đảng ủy phường Hòa Hưng", Normalizer.Form.NFD);
        for (ToneMarks marks : ToneMarks.values()) {
            assertThat(Normalizer.isNormalized(marks.of(typed), Normalizer.Form.NFC))
                    .isTrue();
        }
    }
}
