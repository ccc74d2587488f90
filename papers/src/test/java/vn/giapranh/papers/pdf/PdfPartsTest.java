package vn.giapranh.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Layout;

/** Fonts and sizes of every part, read from the pages and held against the numbers of decree and guidance themselves. */
class PdfPartsTest {

    private static final String REGULAR = "LiberationSerif";
    private static final String BOLD = "LiberationSerif-Bold";
    private static final String ITALIC = "LiberationSerif-Italic";
    private static final String BOLD_ITALIC = "LiberationSerif-BoldItalic";

    @Test
    void parts_of_a_state_paper_have_the_sizes_of_decree_30() {
        List<PageWords> words = PageWords.of(WrittenPdf.report(Layout.DECREE_30));
        check(words, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 12, 13);
        check(words, "Độc lập - Tự do - Hạnh phúc", BOLD, 13, 14);
        check(words, "ỦY BAN NHÂN DÂN", BOLD, 12, 13);
        check(words, "PHƯỜNG TÂN SƠN HÒA", BOLD, 12, 13);
        check(words, "Số: 05/BC-UBND", REGULAR, 13, 13);
        check(words, "Tân Sơn Hòa, ngày 05 tháng 10 năm 2026", ITALIC, 13, 14);
        check(words, "BÁO CÁO", BOLD, 13, 14);
        check(words, "tại địa bàn giáp ranh quý III năm 2026", BOLD, 13, 14);
        check(words, "I. TÌNH HÌNH CHUNG", BOLD, 13, 14);
        check(words, "1. Tiếp nhận và xử lý tin báo", BOLD, 13, 14);
        check(words, "Trên đây là báo cáo kết quả phối hợp quý III năm 2026./.", REGULAR, 13, 14);
        check(words, "TM. ỦY BAN NHÂN DÂN", BOLD, 13, 14);
        check(words, "KT. CHỦ TỊCH", BOLD, 13, 14);
        check(words, "PHÓ CHỦ TỊCH", BOLD, 13, 14);
        check(words, "Nguyễn Văn Mẫu", BOLD, 13, 14);
        check(words, "Nơi nhận:", BOLD_ITALIC, 12, 12);
        check(words, "- Như trên;", REGULAR, 11, 11);
        check(words, "- Lưu: VT, CA.", REGULAR, 11, 11);
        List<PageWords> charter = PageWords.of(WrittenPdf.charter(Layout.DECREE_30));
        check(charter, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", ITALIC, 13, 14);
        check(charter, "Chương I", BOLD, 13, 14);
        check(charter, "QUY ĐỊNH CHUNG", BOLD, 13, 14);
        check(charter, "Điều 2. Địa bàn giáp ranh", BOLD, 13, 14);
        check(charter, "đ) Các đoạn khác: theo thỏa thuận.", REGULAR, 13, 14);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_36", "PARTY_05"})
    void parts_of_a_party_paper_have_the_sizes_of_the_guidance(Layout layout) {
        boolean earlier = layout == Layout.PARTY_36;
        List<PageWords> words = PageWords.of(WrittenPdf.report(layout));
        check(words, "ĐẢNG CỘNG SẢN VIỆT NAM", BOLD, 15, 15);
        check(words, "ĐẢNG BỘ THÀNH PHỐ", REGULAR, 14, 14);
        check(words, "ĐẢNG ỦY PHƯỜNG", BOLD, 14, 14);
        check(words, "*", REGULAR, 14, 14);
        check(words, "Số 05-BC/ĐU", REGULAR, 14, 14);
        check(
                words,
                earlier
                        ? "Thành phố Hồ Chí Minh, ngày 05 tháng 02 năm 2026"
                        : "Thành phố Hồ Chí Minh, ngày 05 tháng 10 năm 2026",
                ITALIC,
                14,
                14);
        check(words, "BÁO CÁO", BOLD, 15, 16);
        check(words, "kết quả thực hiện quy chế phối hợp bảo đảm an ninh, trật tự", BOLD, 14, 15);
        check(words, "-----", REGULAR, 14, 14);
        check(words, "I- TÌNH HÌNH CHUNG", BOLD, 14, 15);
        String end = earlier ? "./." : ".";
        check(words, "Trên đây là báo cáo kết quả phối hợp quý III năm 2026" + end, REGULAR, 14, 14);
        check(words, "T/M BAN THƯỜNG VỤ", BOLD, 14, 14);
        check(words, "PHÓ BÍ THƯ", REGULAR, 14, 14);
        check(words, "Trần Thị Mẫu", BOLD, 14, 14);
        check(words, "Nơi nhận:", REGULAR, 14, 14);
        check(words, "- Thường trực Thành ủy;", REGULAR, 12, 12);
        check(words, "- Lưu Văn phòng Đảng ủy.", REGULAR, 12, 12);
    }

    @ParameterizedTest
    @EnumSource
    void parts_follow_each_other_in_the_prescribed_order(Layout layout) {
        String text = PageWords.text(WrittenPdf.report(layout));
        List<String> order = layout == Layout.DECREE_30
                ? List.of(
                        "ỦY BAN NHÂN DÂN",
                        "CỘNG HÒA",
                        "Độc lập",
                        "Số: 05",
                        "ngày 05",
                        "BÁO CÁO",
                        "Kết quả thực hiện",
                        "Thực hiện Quy chế",
                        "I. TÌNH HÌNH",
                        "Bảng 1",
                        "Tổng cộng",
                        "II. KHOẢNG",
                        "Hình 1",
                        "III. KHÓ",
                        "a) Về thẩm quyền",
                        "Trên đây",
                        "Nơi nhận",
                        "Lưu: VT",
                        "TM. ỦY BAN",
                        "KT. CHỦ",
                        "Nguyễn Văn Mẫu")
                : List.of(
                        "ĐẢNG BỘ",
                        "ĐẢNG ỦY",
                        "*",
                        "ĐẢNG CỘNG SẢN",
                        "Số 05",
                        "ngày 05",
                        "BÁO CÁO",
                        "kết quả thực hiện",
                        "-----",
                        "Thực hiện Quy chế",
                        "I- TÌNH HÌNH",
                        "Bảng 1",
                        "Tổng cộng",
                        "II- KHOẢNG",
                        "Hình 1",
                        "III- KHÓ",
                        "a) Về thẩm quyền",
                        "Trên đây",
                        "Nơi nhận",
                        "Lưu Văn phòng",
                        "T/M BAN",
                        "Trần Thị Mẫu");
        assertThat(text).containsSubsequence(order);
    }

    private static void check(List<PageWords> words, String text, String font, double least, double most) {
        PageWords line = PageWords.find(words, text);
        assertThat(line.font()).as(text).isEqualTo(font);
        assertThat(line.sizePoints()).as(text).isBetween(least - 0.05, most + 0.05);
    }
}
