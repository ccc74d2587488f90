package vn.giapranh.papers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.Samples;

/** Page, head, strokes, numbering, tables and properties in the XML of a Word file. Lengths are twentieths of a point. */
class DocxPageTest {

    @ParameterizedTest
    @EnumSource
    void a_page_is_a4_with_the_prescribed_margins(Layout layout) {
        WordFile file = WordFile.of(Samples.report(layout), layout);
        assertThat(file.number("//w:sectPr/w:pgSz/@w:w")).isEqualTo(twips(210));
        assertThat(file.number("//w:sectPr/w:pgSz/@w:h")).isEqualTo(twips(297));
        assertThat(file.number("//w:pgMar/@w:top")).isBetween(twips(20), twips(25));
        assertThat(file.number("//w:pgMar/@w:bottom")).isBetween(twips(20), twips(25));
        assertThat(file.number("//w:pgMar/@w:left")).isBetween(twips(30), twips(35));
        assertThat(file.number("//w:pgMar/@w:right")).isBetween(twips(15), twips(20));
        if (layout != Layout.DECREE_30) {
            assertThat(file.values("//w:pgMar/@w:top | //w:pgMar/@w:bottom | //w:pgMar/@w:left | //w:pgMar/@w:right"))
                    .containsExactlyInAnyOrder("1134", "1134", "1701", "850");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_head_shows_the_page_number_and_hides_it_on_page_one(Layout layout) {
        WordFile file = WordFile.of(Samples.report(layout), layout);
        assertThat(file.has("//w:sectPr/w:titlePg")).isTrue();
        assertThat(file.values("//w:sectPr/w:headerReference/@w:type")).containsExactlyInAnyOrder("default", "first");
        assertThat(file.value("word/header1.xml", "//w:fldSimple/@w:instr").strip())
                .isEqualTo("PAGE");
        String style = file.value("word/header1.xml", "//w:pStyle/@w:val");
        assertThat(file.value("word/styles.xml", "//w:style[@w:styleId='%s']//w:jc/@w:val".formatted(style)))
                .isEqualTo("center");
        assertThat(file.values("word/header2.xml", "//w:fldSimple | //w:t")).isEmpty();
        assertThat(file.number("//w:pgMar/@w:header")).isLessThan(twips(20));
    }

    @Test
    void strokes_of_a_state_paper_are_drawn_in_to_their_length() {
        WordFile file = WordFile.of(Samples.report(Layout.DECREE_30), Layout.DECREE_30);
        List<String> ruled = file.values("//w:p[w:pPr/w:pBdr/w:top/@w:val='single']/w:pPr/w:ind/@w:left");
        assertThat(ruled).as("issuer, motto, subject").hasSize(3);
        assertThat(file.values("//w:p[w:pPr/w:pBdr]/w:pPr/w:ind/@w:right"))
                .as("centred")
                .isEqualTo(ruled);
        int column = file.number("//w:tbl[1]/w:tblGrid/w:gridCol[2]/@w:w");
        double motto = (column - 2 * Double.parseDouble(ruled.get(1))) / 1440 * 25.4;
        assertThat(motto)
                .as("millimetres of the motto in Times New Roman 14 bold")
                .isCloseTo(60.7, within(0.5));
    }

    @ParameterizedTest
    @EnumSource
    void chapters_articles_and_clauses_are_numbered_by_word_itself(Layout layout) {
        WordFile file = WordFile.of(Samples.charter(layout), layout);
        assertThat(file.values("//w:p[w:pPr/w:numPr and w:pPr/w:pStyle/@w:val='Article']"))
                .hasSize(4);
        assertThat(file.values("//w:p[w:pPr/w:numPr and w:pPr/w:pStyle/@w:val='Clause']"))
                .hasSize(6);
        assertThat(file.values("word/numbering.xml", "//w:lvlText/@w:val")).contains("Chương %1", "Điều %1.", "%2.");
        assertThat(file.values("//w:t")).noneMatch(words -> words.startsWith("Điều ") || words.startsWith("Chương "));
        // Article 5 follows article 3: counting begins anew there.
        String list = file.value("//w:p[string(.)='Hiệu lực']/w:pPr/w:numPr/w:numId/@w:val");
        assertThat(file.value(
                        "word/numbering.xml",
                        "//w:num[@w:numId='%s']/w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val".formatted(list)))
                .isEqualTo("5");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_has_a_head_that_repeats_and_rows_that_stay_whole(Layout layout) {
        WordFile file = WordFile.of(Samples.report(layout), layout);
        String table = "//w:tbl[.//w:pStyle/@w:val='TableHead']";
        assertThat(file.values(table + "/w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
        assertThat(file.values(table + "/w:tr/w:trPr/w:tblHeader")).hasSize(1);
        assertThat(file.values(table + "/w:tr/w:trPr/w:cantSplit")).hasSize(22);
        assertThat(file.values(table + "/w:tblGrid/w:gridCol/@w:w").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isCloseTo(twips(165), within(5));
        assertThat(file.value("(" + table + "/w:tr[2]/w:tc)[3]//w:jc/@w:val")).isIn("right", "end");
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_says_what_it_shows(Layout layout) {
        WordFile file = WordFile.of(Samples.report(layout), layout);
        assertThat(file.value("//wp:docPr/@descr")).isEqualTo("Biểu đồ cột: số vụ việc theo tháng 7, 8 và 9");
        assertThat(file.number("//wp:extent/@cx")).as("110 mm in EMU").isEqualTo(110 * 36_000);
        assertThat(file.number("//wp:extent/@cy")).as("half as high").isEqualTo(55 * 36_000);
    }

    @ParameterizedTest
    @EnumSource
    void parts_follow_each_other_in_the_prescribed_order(Layout layout) {
        WordFile file = WordFile.of(Samples.report(layout), layout);
        List<String> order = layout == Layout.DECREE_30
                ? List.of("Issuer", "Stroke", "NationalName", "Motto", "Stroke", "Number", "PlaceAndDate")
                : List.of("Parent", "Issuer", "Star", "PartyName", "Stroke", "Number", "PlaceAndDate");
        assertThat(file.values("//w:pStyle/@w:val"))
                .containsSubsequence(order)
                .containsSubsequence(
                        "PlaceAndDate",
                        "Kind",
                        "Subject",
                        "Body",
                        "Heading1",
                        "Heading2",
                        "Bullet",
                        "TableCaption",
                        "TableHead",
                        "TableCell",
                        "Picture",
                        "PictureCaption",
                        "Heading3",
                        "Body",
                        "RecipientsLabel",
                        "Recipient",
                        "Authority",
                        "Office",
                        "Signer");
    }

    @ParameterizedTest
    @EnumSource
    void the_file_says_its_title_language_and_font(Layout layout) {
        Paper paper = Samples.report(layout);
        WordFile file = WordFile.of(paper, layout);
        assertThat(file.value("docProps/core.xml", "//dc:title")).isEqualTo(paper.title());
        assertThat(file.value("docProps/core.xml", "//dc:language")).isEqualTo("vi-VN");
        assertThat(file.value("docProps/core.xml", "//dcterms:created"))
                .startsWith(paper.date().toString());
        assertThat(file.value("word/styles.xml", "//w:rPrDefault//w:lang/@w:val"))
                .isEqualTo("vi-VN");
        assertThat(file.value("word/styles.xml", "//w:rPrDefault//w:rFonts/@w:ascii"))
                .isEqualTo("Times New Roman");
        assertThat(file.values("//w:rFonts")).as("no run has a font of its own").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_of_vietnamese_is_written(Layout layout) {
        assertThat(WordFile.of(Samples.minutes(layout), layout).values("//w:t"))
                .anyMatch(words -> words.contains(Samples.EVERY_LETTER));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_paper_is_the_same_file(Layout layout) {
        for (Paper paper : Samples.all(layout)) {
            assertThat(WordFile.bytes(paper, layout)).isEqualTo(WordFile.bytes(paper, layout));
        }
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
