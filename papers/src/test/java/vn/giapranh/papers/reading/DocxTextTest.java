package vn.giapranh.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Item;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.Samples;
import vn.giapranh.papers.docx.Attached;
import vn.giapranh.papers.docx.DocxPaper;

/** Charters in Word files: our own, and as offices write them. */
class DocxTextTest {

    @ParameterizedTest
    @EnumSource
    void what_our_writer_writes_comes_back(Layout layout) throws IOException {
        Paper paper = Samples.charter(layout);
        CharterText charter = read(written(paper, layout, Optional.empty())).charter();
        List<Block> expected = paper.body().stream()
                .filter(block -> !(block instanceof Block.Grounds))
                .toList();
        assertThat(charter.blocks()).isEqualTo(expected);
        assertThat(charter.grounds()).isEqualTo(((Block.Grounds) paper.body().getFirst()).words());
        assertThat(charter.title())
                .isEqualTo("Quy chế phối hợp bảo đảm an ninh, trật tự tại địa bàn giáp ranh giữa bốn phường");
    }

    @Test
    void an_attached_text_comes_back_to_the_letter() throws IOException {
        Attached yaml = new Attached(
                "charter.yaml", "title: >-\n  Quy chế <phối hợp> & \"bàn giao\"\n\nrules:\n  zone: 150 m ]]>\n");
        Reading.Read read = read(written(Samples.charter(Layout.DECREE_30), Layout.DECREE_30, Optional.of(yaml)));
        assertThat(read.attached()).contains(yaml);
    }

    @Test
    void an_attached_text_is_one_that_xml_can_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attached("charter.yaml", "a\rb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attached(" ", ""));
    }

    @Test
    void a_file_without_attached_text_has_none() throws IOException {
        assertThat(read(written(Samples.charter(Layout.DECREE_30), Layout.DECREE_30, Optional.empty()))
                        .attached())
                .isEmpty();
    }

    @Test
    void numbers_typed_by_hand_are_read() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .table("UBND PHƯỜNG A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .bold("QUY CHẾ PHỐI HỢP")
                        .bold("Bảo đảm an ninh, trật tự giữa hai phường")
                        .plain("-----")
                        .plain("Căn cứ Luật Công an nhân dân;")
                        .plain("- Căn cứ Thông tư số 28/2020/TT-BCA,")
                        .bold("Chương I")
                        .bold("QUY ĐỊNH CHUNG")
                        .bold("Điều 1. Phạm vi điều chỉnh")
                        .plain("1. Quy chế này quy định việc phối hợp.")
                        .plain("a) Tại địa bàn giáp ranh;")
                        .plain("Điều 2 của Luật được áp dụng tương ứng.")
                        .bold("CHƯƠNG II: TỔ CHỨC THỰC HIỆN")
                        .bold("Điều 2: Hiệu lực.")
                        .plain("Quy chế có hiệu lực từ ngày ký./.")
                        .table("ĐẠI DIỆN PHƯỜNG A", "ĐẠI DIỆN PHƯỜNG B")
                        .bytes())
                .charter();
        assertThat(charter.title()).isEqualTo("Quy chế phối hợp bảo đảm an ninh, trật tự giữa hai phường");
        assertThat(charter.grounds())
                .containsExactly("Căn cứ Luật Công an nhân dân", "Căn cứ Thông tư số 28/2020/TT-BCA");
        assertThat(charter.blocks())
                .containsExactly(
                        new Block.Chapter(1, "Quy định chung"),
                        new Block.Article(
                                1,
                                "Phạm vi điều chỉnh",
                                List.of(
                                        new Item.Clause(1, "Quy chế này quy định việc phối hợp."),
                                        new Item.Point("a", "Tại địa bàn giáp ranh;"),
                                        new Item.Words("Điều 2 của Luật được áp dụng tương ứng."))),
                        new Block.Chapter(2, "Tổ chức thực hiện"),
                        new Block.Article(2, "Hiệu lực", List.of(new Item.Words("Quy chế có hiệu lực từ ngày ký."))));
    }

    @Test
    void numbers_that_word_makes_are_counted() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .numbered("Chương %1.", "upperRoman", 0, "Những quy định chung")
                        .numbered("Điều %1.", "decimal", 1, "Phạm vi")
                        .numbered("%1.", "decimal", 2, "Khoản thứ nhất.")
                        .numbered("%1)", "lowerLetter", 3, "điểm thứ nhất;")
                        .numbered("%1)", "lowerLetter", 3, "điểm thứ hai.")
                        .numbered("Điều %1.", "decimal", 1, "Nguyên tắc")
                        .plain("Phối hợp kịp thời.")
                        .bytes())
                .charter();
        assertThat(charter.blocks())
                .containsExactly(
                        new Block.Chapter(1, "Những quy định chung"),
                        Block.Article.of(1, "Phạm vi", "1. Khoản thứ nhất.\na) điểm thứ nhất;\nb) điểm thứ hai."),
                        Block.Article.of(2, "Nguyên tắc", "Phối hợp kịp thời."));
    }

    @Test
    void a_title_in_bold_is_parted_from_the_words_behind_it() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .boldThenPlain("Điều 1. Tiếp nhận trước.", " Bên nào nhận tin thì ghi nhận ngay.")
                        .plain("Điều 2. "
                                + "Các bên có trách nhiệm phối hợp ".repeat(8).strip() + ".")
                        .bold("Điều 3.")
                        .bold("Bàn giao")
                        .plain("Bàn giao có biên nhận.")
                        .bytes())
                .charter();
        assertThat(charter.articles())
                .containsExactly(
                        Block.Article.of(1, "Tiếp nhận trước", "Bên nào nhận tin thì ghi nhận ngay."),
                        Block.Article.of(
                                2,
                                "",
                                "Các bên có trách nhiệm phối hợp ".repeat(8).strip() + "."),
                        Block.Article.of(3, "Bàn giao", "Bàn giao có biên nhận."));
    }

    @Test
    void sections_and_letters_typed_in_pieces_do_not_confuse() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .bold("QUY CHẾ")
                        .bold("Phối hợp giữa hai phường")
                        .bold("Chương I")
                        .bold("QUY ĐỊNH CHUNG")
                        .bold("Mục 1")
                        .bold("PHẠM VI")
                        .boldThenPlain(
                                Normalizer.normalize("Điều 1. Địa bàn.", Normalizer.Form.NFD),
                                Normalizer.normalize(" Dải đất giáp ranh.", Normalizer.Form.NFD))
                        .bold("Mục 2. NGUYÊN TẮC")
                        .bold("Điều 2. Kịp thời")
                        .plain("Mục đích là không để khoảng trống.")
                        .bytes())
                .charter();
        assertThat(charter.title()).isEqualTo("Quy chế phối hợp giữa hai phường");
        assertThat(charter.blocks())
                .containsExactly(
                        new Block.Chapter(1, "Quy định chung"),
                        Block.Article.of(1, "Địa bàn", "Dải đất giáp ranh."),
                        Block.Article.of(2, "Kịp thời", "Mục đích là không để khoảng trống."));
    }

    @Test
    void what_is_deleted_under_track_changes_is_gone_and_what_is_inserted_is_there() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .bold("Điều 1. Thời hạn")
                        .changed("Trong thời hạn ", "30", "15", " phút.")
                        .bytes())
                .charter();
        assertThat(charter.articles().getFirst().items()).containsExactly(new Item.Words("Trong thời hạn 15 phút."));
        assertThat(charter.text()).doesNotContain("30");
    }

    @Test
    void a_table_within_an_article_is_kept_and_signatures_are_not() throws IOException {
        CharterText charter = read(new OfficeFile()
                        .bold("Điều 1. Phân công")
                        .table("Đường Trường Sơn", "Phường Tân Sơn Hòa")
                        .plain("Các đoạn khác theo thỏa thuận.")
                        .plain("TM. ỦY BAN NHÂN DÂN")
                        .plain("Nguyễn Văn Mẫu")
                        .bytes())
                .charter();
        assertThat(charter.articles().getFirst().items())
                .containsExactly(
                        new Item.Words("Đường Trường Sơn"),
                        new Item.Words("Phường Tân Sơn Hòa"),
                        new Item.Words("Các đoạn khác theo thỏa thuận."));
        assertThat(charter.text()).contains("Nguyễn Văn Mẫu");
    }

    private static Reading.Read read(byte[] file) throws IOException {
        Reading reading = DocxText.read(new ByteArrayInputStream(file));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static byte[] written(Paper paper, Layout layout, Optional<Attached> attached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (attached.isPresent()) {
            DocxPaper.write(paper, layout, HouseStyle.usual(), attached.get(), out);
        } else {
            DocxPaper.write(paper, layout, HouseStyle.usual(), out);
        }
        return out.toByteArray();
    }
}
