package vn.giapranh.papers.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file as somebody types it. */
final class OfficeFile {

    private final XWPFDocument document = new XWPFDocument();
    private final Map<Integer, BigInteger> lists = new HashMap<>();

    OfficeFile plain(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    OfficeFile bold(String words) {
        return boldThenPlain(words, "");
    }

    OfficeFile boldThenPlain(String bold, String plain) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(bold);
        if (!plain.isEmpty()) {
            paragraph.createRun().setText(plain);
        }
        return this;
    }

    /** Each level in a list of its own, as it comes about when somebody clicks. */
    OfficeFile numbered(String label, String format, int level, String words) {
        BigInteger list = lists.computeIfAbsent(level, key -> list(label, format, key));
        if (level == 3
                && document.getParagraphs().getLast().getNumID() != null
                && !document.getParagraphs().getLast().getNumID().equals(list)) {
            list = list(label, format, 30 + lists.size());
            lists.put(level, list);
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.createRun().setText(words);
        return this;
    }

    private BigInteger list(String label, String format, int id) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
        level.addNewLvlText().setVal(label);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    /** A paragraph with a deletion and an insertion under track changes. */
    OfficeFile changed(String before, String deleted, String inserted, String behind) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(before);
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(deleted);
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(inserted);
        var last = paragraph.getCTP().addNewR().addNewT();
        last.setStringValue(behind);
        return this;
    }

    OfficeFile table(String left, String right) {
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText(left);
        table.getRow(0).getCell(1).setText(right);
        return this;
    }

    OfficeFile header(String words) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(words);
        return this;
    }

    XWPFDocument document() {
        return document;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
