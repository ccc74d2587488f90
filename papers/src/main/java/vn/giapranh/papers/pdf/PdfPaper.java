package vn.giapranh.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.composition.Composer;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Typeface;

/**
 * Writes a paper as PDF: the font inside, tagged for who listens instead of looks (PDF/UA-1), with title, language and
 * bookmarks. The same paper is the same bytes, always. A letter that the font does not have, such as a Chinese one, is drawn as #.
 */
public final class PdfPaper {

    static {
        // Otherwise eight lines a paper about how it was made.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /**
     * Writes the paper; does not close {@code out}. The first call of a process loads classes and fonts and takes some seconds; who
     * minds writes one at the start.
     */
    public static void write(Paper paper, Layout layout, HouseStyle house, OutputStream out) throws IOException {
        Composition composition = Composer.compose(paper, layout, house);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withHtmlContent(Html.of(composition), null);
        builder.withProducer(Properties.PRODUCER);
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    face::open,
                    Css.FAMILY,
                    face == Typeface.BOLD || face == Typeface.BOLD_ITALIC ? 700 : 400,
                    face == Typeface.ITALIC || face == Typeface.BOLD_ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                Properties.write(composition, document);
                document.save(out);
            }
        }
    }
}
