package vn.giapranh.papers.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** What every table of ours has: columns of a fixed width, rows that are never split. */
final class Tables {

    private Tables() {}

    static void fix(XWPFTable table, List<Double> widthsMillimetres) {
        double all = widthsMillimetres.stream().mapToDouble(Double::doubleValue).sum();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Units.twips(all));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widthsMillimetres.forEach(width -> grid.addNewGridCol().setW(Units.big(width)));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widthsMillimetres.size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(Integer.toString(Units.twips(widthsMillimetres.get(i))));
            }
        }
    }

    /** Room on both sides of each cell's words; none if 0. Word's own default is 1.9 mm. */
    static void setMargins(XWPFTable table, double sideMillimetres) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(Units.big(sideMillimetres));
        }
    }

    /** A cell's first paragraph, which every cell is born with. */
    static XWPFParagraph onlyParagraph(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    /** Paragraphs of a cell one after the other, beginning with the one it has. */
    static Supplier<XWPFParagraph> paragraphsOf(XWPFTableCell cell) {
        boolean[] begun = {false};
        return () -> {
            if (!begun[0]) {
                begun[0] = true;
                return onlyParagraph(cell);
            }
            return cell.addParagraph();
        };
    }
}
