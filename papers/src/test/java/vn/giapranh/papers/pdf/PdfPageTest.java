package vn.giapranh.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Layout;

/** Margins, page numbers, strokes and distances, measured on the pages. */
class PdfPageTest {

    @ParameterizedTest
    @EnumSource
    void pages_are_a4_and_words_keep_the_margins(Layout layout) throws IOException {
        for (byte[] pdf : WrittenPdf.all(layout)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (PDPage page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.1f));
                    assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.1f));
                }
            }
            List<PageWords> words = PageWords.of(pdf).stream()
                    .filter(line -> line.baseline() > 20)
                    .toList();
            // Left 30 mm to the tenth of a millimetre: flush lines begin there, none before.
            assertThat(words.stream().mapToDouble(PageWords::left).min().orElseThrow())
                    .isCloseTo(30, within(0.2));
            assertThat(words.stream().mapToDouble(PageWords::right).max().orElseThrow())
                    .isBetween(193.0, 195.2);
            // The first line of each page hangs from the margin above; the lowest base leaves 20 mm.
            double highest =
                    words.stream().mapToDouble(PageWords::baseline).min().orElseThrow();
            assertThat(highest).isBetween(20 + 3.5, 20 + 7.0);
            assertThat(words.stream().mapToDouble(PageWords::baseline).max().orElseThrow())
                    .isLessThan(277.1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_number_stands_in_the_middle_above_from_page_two_on(Layout layout) {
        for (byte[] pdf : WrittenPdf.all(layout)) {
            List<PageWords> above = PageWords.of(pdf).stream()
                    .filter(line -> line.baseline() < 20)
                    .toList();
            assertThat(above).extracting(PageWords::text).containsExactly("2");
            assertThat(above.getFirst().page()).isEqualTo(2);
            assertThat(above.getFirst().middle()).isCloseTo((30 + 195) / 2.0, within(0.3));
            assertThat(above.getFirst().font()).isEqualTo("LiberationSerif");
            assertThat(above.getFirst().sizePoints()).isBetween(13.0, 14.0);
        }
    }

    @Test
    void strokes_of_a_state_paper_are_as_long_as_the_decree_says() {
        byte[] pdf = WrittenPdf.report(Layout.DECREE_30);
        List<PageWords> words = PageWords.of(pdf);
        List<Strokes.Stroke> strokes = Strokes.of(pdf, 1);
        PageWords motto = PageWords.find(words, "Độc lập - Tự do - Hạnh phúc");
        assertThat(under(motto, strokes).width()).isCloseTo(motto.width(), within(0.3));
        for (String line : List.of("PHƯỜNG TÂN SƠN HÒA", "tại địa bàn giáp ranh quý III năm 2026")) {
            PageWords above = PageWords.find(words, line);
            Strokes.Stroke stroke = under(above, strokes);
            assertThat(stroke.width() / above.width()).as(line).isBetween(1.0 / 3, 1.0 / 2);
            assertThat(stroke.middle()).as(line).isCloseTo(above.middle(), within(0.3));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_36", "PARTY_05"})
    void the_stroke_of_a_party_paper_is_as_long_as_its_name(Layout layout) {
        byte[] pdf = WrittenPdf.minutes(layout);
        PageWords name = PageWords.find(PageWords.of(pdf), "ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(under(name, Strokes.of(pdf, 1)).width()).isCloseTo(name.width(), within(0.3));
        PageWords label = PageWords.of(pdf).stream()
                .filter(line -> line.text().equals("Nơi nhận:"))
                .findFirst()
                .orElseThrow();
        assertThat(Strokes.of(pdf, label.page()))
                .as("the label of the recipients is underlined")
                .anySatisfy(stroke -> {
                    assertThat(stroke.top()).isBetween(label.baseline(), label.baseline() + 1.5);
                    assertThat(stroke.width()).isCloseTo(label.width(), within(1.5));
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_first_line_goes_in_and_lines_keep_their_distance(Layout layout) {
        List<PageWords> words = PageWords.of(WrittenPdf.report(layout));
        int at = words.indexOf(starting(words, "Trong kỳ, bốn phường"));
        PageWords first = words.get(at);
        PageWords second = words.get(at + 1);
        PageWords third = words.get(at + 2);
        assertThat(first.left() - second.left()).isCloseTo(layout == Layout.DECREE_30 ? 12.7 : 10, within(0.2));
        double distance = points(third.baseline() - second.baseline());
        if (layout == Layout.DECREE_30) {
            double single = 14 * 1.149;
            assertThat(distance).isBetween(single - 0.1, single * 1.5);
        } else {
            assertThat(distance).isBetween(17.9, 20.1);
        }
        PageWords next = starting(words, "- Trật tự xã hội");
        assertThat(points(next.baseline() - third.baseline()) - distance)
                .as("distance of paragraphs")
                .isGreaterThanOrEqualTo(5.9);
        assertThat(second.right()).as("justified").isCloseTo(195, within(0.3));
    }

    @ParameterizedTest
    @EnumSource
    void four_signatures_stand_two_by_two_and_level(Layout layout) {
        List<PageWords> words = PageWords.of(WrittenPdf.minutes(layout));
        PageWords first = PageWords.find(words, "Đại diện Mẫu Tân Sơn Hòa");
        PageWords second = PageWords.find(words, "Đại diện Mẫu Tân Sơn Nhất");
        PageWords third = PageWords.find(words, "Đại diện Mẫu Hạnh Thông");
        PageWords fourth = PageWords.find(words, "Đại diện Mẫu An Nhơn");
        assertThat(first.baseline()).isCloseTo(second.baseline(), within(0.1));
        assertThat(third.baseline()).isCloseTo(fourth.baseline(), within(0.1));
        assertThat(first.middle()).isCloseTo(third.middle(), within(0.2));
        assertThat(second.left()).isGreaterThan(first.right());
        assertThat(third.page() * 297 + third.baseline()).isGreaterThan(first.page() * 297 + first.baseline());
        assertThat(PageWords.find(words, "Mã băm 4f1c 09aa 77b2 e310").baseline())
                .isLessThan(first.baseline());
    }

    @ParameterizedTest
    @EnumSource
    void a_table_that_breaks_repeats_its_head(Layout layout) {
        List<PageWords> heads = PageWords.of(WrittenPdf.report(layout)).stream()
                .filter(line ->
                        line.text().startsWith("Chấp nhận") || line.text().contains("Đường ranh"))
                .toList();
        assertThat(heads).extracting(PageWords::page).contains(1, 2);
    }

    private static PageWords starting(List<PageWords> words, String text) {
        return words.stream()
                .filter(line -> line.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static Strokes.Stroke under(PageWords line, List<Strokes.Stroke> strokes) {
        return strokes.stream()
                .filter(stroke -> stroke.top() > line.baseline() && stroke.top() < line.baseline() + 5)
                .filter(stroke -> Math.abs(stroke.middle() - line.middle()) < 5)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stroke under " + line + " among " + strokes));
    }

    private static double points(double millimetres) {
        return millimetres / 25.4 * 72;
    }
}
