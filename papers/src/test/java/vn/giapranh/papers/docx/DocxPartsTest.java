package vn.giapranh.papers.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Samples;

/** Fonts and sizes of every part, read from the styles in the XML and held against the numbers of decree and guidance themselves. */
class DocxPartsTest {

    private enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    @Test
    void parts_of_a_state_paper_have_the_sizes_of_decree_30() {
        WordFile report = WordFile.of(Samples.report(Layout.DECREE_30), Layout.DECREE_30);
        check(report, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, 12, 13, "center");
        check(report, "Độc lập - Tự do - Hạnh phúc", Face.BOLD, 13, 14, "center");
        check(report, "ỦY BAN NHÂN DÂNPHƯỜNG TÂN SƠN HÒA", Face.BOLD, 12, 13, "center");
        check(report, "Số: 05/BC-UBND", Face.REGULAR, 13, 13, "center");
        check(report, "Tân Sơn Hòa, ngày 05 tháng 10 năm 2026", Face.ITALIC, 13, 14, "center");
        check(report, "BÁO CÁO", Face.BOLD, 13, 14, "center");
        check(report, "TÌNH HÌNH CHUNG", Face.BOLD, 13, 14, "both");
        check(report, "Bản đồ dưới đây nêu các tụ điểm được xác định trong kỳ.", Face.REGULAR, 13, 14, "both");
        check(report, "TM. ỦY BAN NHÂN DÂN", Face.BOLD, 13, 14, "center");
        check(report, "PHÓ CHỦ TỊCH", Face.BOLD, 13, 14, "center");
        check(report, "Nguyễn Văn Mẫu", Face.BOLD, 13, 14, "center");
        check(report, "Nơi nhận:", Face.BOLD_ITALIC, 12, 12, "left");
        check(report, "- Như trên;", Face.REGULAR, 11, 11, "left");
        check(report, "- Lưu: VT, CA.", Face.REGULAR, 11, 11, "left");
        WordFile charter = WordFile.of(Samples.charter(Layout.DECREE_30), Layout.DECREE_30);
        check(charter, "Căn cứ Thông tư số 28/2020/TT-BCA của Bộ trưởng Bộ Công an.", Face.ITALIC, 13, 14, "both");
        check(charter, "QUY ĐỊNH CHUNG", Face.BOLD, 13, 14, "center");
        check(charter, "Địa bàn giáp ranh", Face.BOLD, 13, 14, "both");
        check(charter, "Quy chế có hiệu lực kể từ ngày ký.", Face.REGULAR, 13, 14, "both");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_36", "PARTY_05"})
    void parts_of_a_party_paper_have_the_sizes_of_the_guidance(Layout layout) {
        WordFile report = WordFile.of(Samples.report(layout), layout);
        check(report, "ĐẢNG CỘNG SẢN VIỆT NAM", Face.BOLD, 15, 15, "center");
        check(report, "ĐẢNG BỘ THÀNH PHỐHỒ CHÍ MINH", Face.REGULAR, 14, 14, "center");
        check(report, "ĐẢNG ỦY PHƯỜNGTÂN SƠN HÒA", Face.BOLD, 14, 14, "center");
        check(report, "*", Face.REGULAR, 14, 14, "center");
        check(report, "Số 05-BC/ĐU", Face.REGULAR, 14, 14, "center");
        check(report, "BÁO CÁO", Face.BOLD, 15, 16, "center");
        check(report, "Bản đồ dưới đây nêu các tụ điểm được xác định trong kỳ.", Face.REGULAR, 14, 14, "both");
        check(report, "T/M BAN THƯỜNG VỤ", Face.BOLD, 14, 14, "center");
        check(report, "PHÓ BÍ THƯ", Face.REGULAR, 14, 14, "center");
        check(report, "Nơi nhận:", Face.REGULAR, 14, 14, "left");
        assertThat(report.styled("Nơi nhận:", "w:rPr/w:u/@w:val")).isEqualTo("single");
        check(report, "- Lưu Văn phòng Đảng ủy.", Face.REGULAR, 12, 12, "left");
    }

    @ParameterizedTest
    @EnumSource
    void a_paragraph_of_the_body_keeps_its_distances(Layout layout) {
        WordFile report = WordFile.of(Samples.report(layout), layout);
        String words = "Bản đồ dưới đây nêu các tụ điểm được xác định trong kỳ.";
        int firstLine = Integer.parseInt(report.styled(words, "w:pPr/w:ind/@w:firstLine"));
        int after = Integer.parseInt(report.styled(words, "w:pPr/w:spacing/@w:after"));
        int line = Integer.parseInt(report.styled(words, "w:pPr/w:spacing/@w:line"));
        String rule = report.styled(words, "w:pPr/w:spacing/@w:lineRule");
        assertThat(after).as("twentieths of a point").isGreaterThanOrEqualTo(6 * 20);
        if (layout == Layout.DECREE_30) {
            assertThat(firstLine).as("1.27 cm in twentieths of a point").isEqualTo(720);
            assertThat(rule).isEqualTo("auto");
            assertThat(line).as("240ths of a line").isBetween(240, 360);
        } else {
            assertThat(firstLine).as("10 mm in twentieths of a point").isEqualTo(567);
            assertThat(rule).isEqualTo("exact");
            assertThat(line).isBetween(18 * 20, 20 * 20);
        }
    }

    private static void check(WordFile file, String words, Face face, int least, int most, String alignment) {
        assertThat(Integer.parseInt(file.styled(words, "w:rPr/w:sz/@w:val")))
                .as("half points of " + words)
                .isBetween(least * 2, most * 2);
        assertThat(file.isStyled(words, "w:rPr/w:b"))
                .as("bold: " + words)
                .isEqualTo(face == Face.BOLD || face == Face.BOLD_ITALIC);
        assertThat(file.isStyled(words, "w:rPr/w:i"))
                .as("italic: " + words)
                .isEqualTo(face == Face.ITALIC || face == Face.BOLD_ITALIC);
        assertThat(file.styled(words, "w:pPr/w:jc/@w:val")).as(words).isEqualTo(alignment);
    }
}
