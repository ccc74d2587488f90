package vn.giapranh.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.papers.ClassifiedMark.Level;

class ClassifiedMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MẬT; SECRET",
                "Mật; SECRET",
                "TỐI MẬT; HIGHLY_SECRET",
                "Tối mật; HIGHLY_SECRET",
                "tuyệt mật; TOP_SECRET",
                "TUYỆT MẬT; TOP_SECRET",
                "*** MẬT ***; SECRET",
                "[ MẬT ]; SECRET",
                "--TỐI MẬT--; HIGHLY_SECRET",
                "M Ậ T; SECRET",
                "T Ố I  M Ậ T; HIGHLY_SECRET",
                "T.U.Y.Ệ.T M.Ậ.T; TOP_SECRET",
                "TUYET MAT; TOP_SECRET",
                "Độ mật: Mật; SECRET",
                "Độ mật: Tối mật; HIGHLY_SECRET",
                "Mức độ mật: TUYỆT MẬT; TOP_SECRET",
                "ĐỘ MẬT: C; SECRET",
                "độ mật - mật; SECRET",
                "Báo cáo tình hình (Mật); SECRET",
                "Kế hoạch số 12 [tuyệt mật]; TOP_SECRET",
                "Công văn MẬT số 12/CV-CAP; SECRET",
                "TÀI LIỆU MẬT; SECRET",
                "CÔNG VĂN MẬT; SECRET",
                "BÁO CÁO TUYỆT MẬT; TOP_SECRET",
                "Mật | Số: 15/BC-CAP; SECRET",
                "CÔNG AN PHƯỜNG      Mật      Số: 15; SECRET",
            })
    void a_mark_is_found(String line, Level level) {
        assertThat(ClassifiedMark.find("Kính gửi:\n" + line + "\nNội dung")).hasValueSatisfying(mark -> {
            assertThat(mark.level()).isEqualTo(level);
            assertThat(mark.line()).isEqualTo(2);
            assertThat(mark.words()).isEqualTo(line.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giữ bí mật công tác",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Mật độ dân cư cao",
                "MẬT ĐỘ GIAO THÔNG",
                "bảo mật thông tin",
                "AN TOÀN, BẢO MẬT",
                "thân mật",
                "Mật ong",
                "MẬT ONG RỪNG",
                "mật",
                "Mật khẩu: đổi mỗi 90 ngày",
                "MẬT KHẨU",
                "Độ mật: không",
                "Độ mật: thường",
                "Độ mật: ..........",
                "Quy định về độ mật của văn bản",
                "DANH MỤC ĐỘ MẬT",
                "Không đưa văn bản có dấu mật, tối mật, tuyệt mật lên hệ thống.",
                "Văn bản thuộc độ mật do Công an quản lý riêng.",
                "Ông Nguyễn Văn Mật, tổ trưởng tổ dân phố 5",
                "NGUYỄN THỊ MẬT",
                "Cơ sở nuôi ong lấy mật (mật ong) tại hẻm 12",
                "cơ mật",
                "Trường mật mã",
                "SMẬT",
                "",
                "(A) Phương án giao thông",
                "Tuần trăng mật",
            })
    void an_ordinary_word_is_not(String line) {
        assertThat(ClassifiedMark.find("Kính gửi:\n" + line + "\nNội dung")).isEmpty();
    }

    @Test
    void however_letters_are_encoded() {
        assertThat(ClassifiedMark.find(Normalizer.normalize("Tối mật", Normalizer.Form.NFD)))
                .isPresent();
        assertThat(ClassifiedMark.find("M\u200bẬ\u200bT")).isPresent();
        assertThat(ClassifiedMark.find("TUYỆT\u00a0MẬT")).isPresent();
    }

    @Test
    void a_long_line_is_cut_where_it_is_shown() {
        assertThat(ClassifiedMark.find("Công văn MẬT " + "số ".repeat(100)))
                .hasValueSatisfying(mark -> assertThat(mark.words()).hasSize(120));
    }

    @Test
    void a_long_text_is_searched_in_no_time() {
        String text = "Mật độ dân cư ( ((( bí mật \"".repeat(20_000);
        assertThat(ClassifiedMark.find(text)).isEmpty();
    }
}
