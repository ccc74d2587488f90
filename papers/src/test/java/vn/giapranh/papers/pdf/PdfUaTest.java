package vn.giapranh.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vn.giapranh.papers.Layout;

/** PDF/UA-1 (ISO 14289-1), by veraPDF, the validator of the PDF Association. */
class PdfUaTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void every_paper_can_be_listened_to(Layout layout) throws IOException, VeraPDFException {
        for (byte[] pdf : WrittenPdf.all(layout)) {
            assertThat(faults(pdf)).isEmpty();
        }
    }

    @Test
    void the_validator_finds_what_is_missing() throws IOException, VeraPDFException {
        ByteArrayOutputStream silent = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(WrittenPdf.charter(Layout.DECREE_30))) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(silent);
        }
        assertThat(faults(silent.toByteArray())).isNotEmpty();
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
