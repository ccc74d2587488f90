package vn.giapranh.papers.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.giapranh.papers.Column;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Piece.Grid;
import vn.giapranh.papers.composition.Piece.Line;

/** A table of figures: thin borders, a head that repeats on each page, rows that are never split. */
final class GridTable {

    private GridTable() {}

    static void write(Grid grid, double widthMillimetres, Text text, XWPFDocument document) {
        List<Column> columns = grid.columns();
        int rows = 1 + grid.rows().size() + (grid.total().isEmpty() ? 0 : 1);
        XWPFTable table = document.createTable(rows, columns.size());
        double shares = columns.stream().mapToInt(Column::share).sum();
        Tables.fix(
                table,
                columns.stream()
                        .map(column -> widthMillimetres * column.share() / shares)
                        .toList());
        Tables.setMargins(table, 1.5);
        table.getRows()
                .forEach(row -> row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFVertAlign.CENTER)));
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            text.write(new Line(Part.TABLE_HEAD, columns.get(i).head()), Tables.onlyParagraph(head.getCell(i)));
        }
        int at = 1;
        for (List<String> row : grid.rows()) {
            fill(table.getRow(at++), row, columns, text, false);
        }
        if (!grid.total().isEmpty()) {
            fill(table.getRow(at), grid.total(), columns, text, true);
        }
        // Word joins a table to the next one unless something stands between.
        document.createParagraph().setStyle(StyleSheet.SPACE);
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Column> columns, Text text, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = Tables.onlyParagraph(row.getCell(i));
            Line line = bold ? Line.lead(Part.TABLE_CELL, cells.get(i)) : new Line(Part.TABLE_CELL, cells.get(i));
            text.write(line, paragraph);
            switch (columns.get(i).align()) {
                case LEFT -> {}
                case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
                case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }
}
