package vn.giapranh.papers.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.sheet.Composer;
import vn.giapranh.papers.sheet.Piece;
import vn.giapranh.papers.sheet.Piece.Grid;
import vn.giapranh.papers.sheet.Piece.Image;
import vn.giapranh.papers.sheet.Piece.Line;
import vn.giapranh.papers.sheet.Piece.Rule;
import vn.giapranh.papers.sheet.Sheet;

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
        Sheet sheet = Composer.compose(paper, layout, house);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(64 * 1024);
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(StyleSheet.of(sheet.format()));
            PageSetup.apply(sheet, document);
            Text text = new Text(new Numbering(document.createNumbering(), sheet));
            SideBySide sides = new SideBySide(document, text, sheet.format().textWidthMillimetres());
            sides.masthead(sheet.masthead());
            sheet.heading().forEach(piece -> add(piece, document, text, sheet));
            document.createParagraph().setStyle(StyleSheet.SPACE);
            sheet.body().forEach(piece -> add(piece, document, text, sheet));
            document.getParagraphs().getLast().setKeepNext(true);
            sides.signatures(sheet);
            if (attached.isPresent()) {
                CustomPart.add(attached.get(), document);
            }
            document.write(packed);
        }
        SteadyZip.copy(packed.toByteArray(), out);
    }

    private static void add(Piece piece, XWPFDocument document, Text text, Sheet sheet) {
        double width = sheet.format().textWidthMillimetres();
        switch (piece) {
            case Line line -> text.write(line, document.createParagraph());
            case Rule rule -> text.write(rule, width, document.createParagraph());
            case Image image -> text.write(image, document.createParagraph());
            case Grid grid -> GridTable.write(grid, width, text, document);
        }
    }
}
