package vn.giapranh.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.Samples;

/** What a programme that reads aloud, copies or compares finds in the file. */
class PdfFileTest {

    @ParameterizedTest
    @EnumSource
    void every_letter_of_vietnamese_is_drawn_and_can_be_copied(Layout layout) throws IOException {
        byte[] pdf = WrittenPdf.minutes(layout);
        assertThat(PageWords.text(pdf)).contains(Samples.EVERY_LETTER);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_file_says_its_title_language_and_structure(Layout layout) throws IOException {
        Paper paper = WrittenPdf.samples(layout).getFirst();
        try (PDDocument document = Loader.loadPDF(WrittenPdf.report(layout))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("BÁO CÁO");
            List<String> types =
                    types(document.getDocumentCatalog().getStructureTreeRoot().getKids());
            assertThat(types).contains("H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_paper_is_the_same_file(Layout layout) {
        List<Paper> samples = WrittenPdf.samples(layout);
        for (int i = 0; i < samples.size(); i++) {
            assertThat(WrittenPdf.anew(samples.get(i), layout))
                    .isEqualTo(WrittenPdf.all(layout).get(i));
        }
    }

    private static List<String> types(List<Object> kids) {
        return kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element ->
                        Stream.concat(Stream.of(element.getStructureType()), types(element.getKids()).stream()))
                .toList();
    }
}
