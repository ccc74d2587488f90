package vn.giapranh.papers.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.composition.Composer;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Piece;
import vn.giapranh.papers.composition.Piece.Grid;
import vn.giapranh.papers.composition.Piece.Image;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Stroke;

/**
 * Writes a paper as a Word file (DOCX, Office Open XML): named styles, real numbering, a head that hides the number of page 1,
 * table heads that repeat, Vietnamese as its language. The same paper is the same bytes, always.
 */
public final class DocxPaper {

    private DocxPaper() {}

    /** Writes the paper; does not close {@code out}. */
    public static void write(Paper paper, Layout layout, HouseStyle house, OutputStream out) throws IOException {
        write(paper, layout, house, Optional.empty(), out);
    }

    /** Writes the paper with a text inside, which {@code DocxText} finds again; does not close {@code out}. */
    public static void write(Paper paper, Layout layout, HouseStyle house, Attached attached, OutputStream out)
            throws IOException {
        write(paper, layout, house, Optional.of(attached), out);
    }

    private static void write(
            Paper paper, Layout layout, HouseStyle house, Optional<Attached> attached, OutputStream out)
            throws IOException {
        Composition composition = Composer.compose(paper, layout, house);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(64 * 1024);
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(StyleSheet.of(composition.format()));
            PageSetup.apply(composition, document);
            Text text = new Text(new Numbering(document.createNumbering(), composition));
            SideBySide sides =
                    new SideBySide(document, text, composition.format().textWidthMillimetres());
            sides.masthead(composition.masthead());
            composition.heading().forEach(piece -> add(piece, document, text, composition));
            document.createParagraph().setStyle(StyleSheet.SPACE);
            composition.body().forEach(piece -> add(piece, document, text, composition));
            document.getParagraphs().getLast().setKeepNext(true);
            sides.signatures(composition);
            if (attached.isPresent()) {
                CustomPart.add(attached.get(), document);
            }
            document.write(packed);
        }
        SteadyZip.copy(packed.toByteArray(), out);
    }

    private static void add(Piece piece, XWPFDocument document, Text text, Composition composition) {
        double width = composition.format().textWidthMillimetres();
        switch (piece) {
            case Line line -> text.write(line, document.createParagraph());
            case Stroke stroke -> text.write(stroke, width, document.createParagraph());
            case Image image -> text.write(image, document.createParagraph());
            case Grid grid -> GridTable.write(grid, width, text, document);
        }
    }
}
