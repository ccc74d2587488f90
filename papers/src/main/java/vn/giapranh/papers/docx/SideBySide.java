package vn.giapranh.papers.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Composition.Masthead;
import vn.giapranh.papers.composition.Composition.SignatureBlock;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Piece;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Stroke;

/** What stands side by side in a paper, in tables without borders: masthead, recipients and signatures. */
final class SideBySide {

    private final XWPFDocument document;
    private final Text text;
    private final double width;

    SideBySide(XWPFDocument document, Text text, double widthMillimetres) {
        this.document = document;
        this.text = text;
        this.width = widthMillimetres;
    }

    void masthead(Masthead masthead) {
        double left = masthead.leftMillimetres();
        // A new document begins with this table: nothing stands above it.
        XWPFTable table = table(2, List.of(left, width - left));
        fill(table.getRow(0).getCell(0), masthead.left(), left);
        fill(table.getRow(0).getCell(1), masthead.right(), width - left);
        fill(table.getRow(1).getCell(0), List.of(masthead.number()), left);
        masthead.placeAndDate().ifPresent(line -> fill(table.getRow(1).getCell(1), List.of(line), width - left));
    }

    void signatures(Composition composition) {
        XWPFParagraph apart = document.createParagraph();
        apart.setStyle(StyleSheet.SPACE);
        apart.setKeepNext(true);
        if (composition.isSignedByMany()) {
            signedByMany(composition.signatures(), composition.signatureMillimetres());
            composition.recipients().forEach(line -> text.write(line, document.createParagraph()));
        } else {
            signedByOne(composition);
        }
        // A document does not end in a table.
        document.createParagraph().setStyle(Part.STROKE.id());
    }

    private void signedByOne(Composition composition) {
        double left = width - composition.signatureMillimetres();
        XWPFTable table = table(1, List.of(left, width - left));
        fill(table.getRow(0).getCell(0), composition.recipients(), left);
        Supplier<XWPFParagraph> right = Tables.paragraphsOf(table.getRow(0).getCell(1));
        SignatureBlock signature = composition.signatures().getFirst();
        signature.above().forEach(line -> text.write(line, right.get()));
        mark(signature, right);
        text.write(signature.name(), right.get());
    }

    /** Two a row; an odd last one has the row for itself. Offices, marks and names of a row stand level. */
    private void signedByMany(List<SignatureBlock> signatures, double column) {
        for (int i = 0; i < signatures.size(); i += 2) {
            List<SignatureBlock> pair = signatures.subList(i, Math.min(i + 2, signatures.size()));
            XWPFTable table = table(3, pair.size() == 1 ? List.of(width) : List.of(column, column));
            for (int side = 0; side < pair.size(); side++) {
                SignatureBlock signature = pair.get(side);
                fill(table.getRow(0).getCell(side), signature.above(), width);
                mark(signature, Tables.paragraphsOf(table.getRow(1).getCell(side)));
                fill(table.getRow(2).getCell(side), List.of(signature.name()), width);
            }
            keepTogether(table);
            document.createParagraph().setStyle(StyleSheet.SPACE);
        }
    }

    private void mark(SignatureBlock signature, Supplier<XWPFParagraph> paragraphs) {
        if (signature.mark().isEmpty()) {
            XWPFParagraph room = paragraphs.get();
            room.setStyle(Part.SIGNATURE_MARK.id());
            room.setSpacingBefore(Units.twipsOfPoints(Composition.ROOM_TO_SIGN_POINTS - 12));
            return;
        }
        for (int i = 0; i < signature.mark().size(); i++) {
            XWPFParagraph paragraph = paragraphs.get();
            text.write(signature.mark().get(i), paragraph);
            if (i == 0) {
                paragraph.setSpacingBefore(Units.twipsOfPoints(12));
            }
            if (i == signature.mark().size() - 1) {
                paragraph.setSpacingAfter(Units.twipsOfPoints(12));
            }
        }
    }

    private XWPFTable table(int rows, List<Double> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.removeBorders();
        Tables.fix(table, widths);
        Tables.setMargins(table, 0);
        return table;
    }

    private void fill(XWPFTableCell cell, List<? extends Piece> pieces, double columnMillimetres) {
        Supplier<XWPFParagraph> paragraphs = Tables.paragraphsOf(cell);
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> text.write(line, paragraphs.get());
                case Stroke stroke -> text.write(stroke, columnMillimetres, paragraphs.get());
                case Piece.Grid grid -> throw new IllegalStateException("no table within a table");
                case Piece.Image image -> throw new IllegalStateException("no picture beside another part");
            }
        }
    }

    private static void keepTogether(XWPFTable table) {
        table.getRows()
                .subList(0, table.getRows().size() - 1)
                .forEach(row -> row.getTableCells()
                        .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true))));
    }
}
