package vn.giapranh.papers.docx;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Piece.Ordinal;
import vn.giapranh.papers.composition.Piece.Row;
import vn.giapranh.papers.composition.Style;

/**
 * Word's own numbering: who inserts an article in Word gets the next ones counted. Where a paper leaves a number out, counting
 * is begun anew at the number that is written.
 */
final class Numbering {

    /** The rows of numbers that are counted together, outermost first. Articles run through all chapters. */
    private enum Scheme {
        CHAPTERS(Row.CHAPTER),
        ARTICLES(Row.ARTICLE, Row.CLAUSE),
        REPORT(Row.SECTION, Row.SUBSECTION),
        DASHES(Row.DASH);

        private final List<Row> rows;

        Scheme(Row... rows) {
            this.rows = List.of(rows);
        }

        static Scheme of(Row row) {
            for (Scheme scheme : values()) {
                if (scheme.rows.contains(row)) {
                    return scheme;
                }
            }
            throw new IllegalStateException("nobody counts " + row);
        }
    }

    private final XWPFNumbering numbering;
    private final Composition composition;
    private final Map<Scheme, BigInteger> current = new EnumMap<>(Scheme.class);
    private final Map<Row, Integer> counted = new EnumMap<>(Row.class);

    Numbering(XWPFNumbering numbering, Composition composition) {
        this.numbering = numbering;
        this.composition = composition;
    }

    /** Lets Word print this number before the paragraph. */
    void number(XWPFParagraph paragraph, Ordinal number) {
        Scheme scheme = Scheme.of(number.row());
        int next = counted.getOrDefault(number.row(), 0) + 1;
        if (!current.containsKey(scheme) || (scheme != Scheme.DASHES && next != number.value())) {
            current.put(scheme, begin(scheme, number));
        }
        counted.put(number.row(), scheme == Scheme.DASHES ? 0 : number.value());
        for (Row row : Row.values()) {
            if (row.within().filter(outer -> outer == number.row()).isPresent()) {
                counted.remove(row);
            }
        }
        paragraph.setNumID(current.get(scheme));
        paragraph.setNumILvl(BigInteger.valueOf(scheme.rows.indexOf(number.row())));
    }

    private BigInteger begin(Scheme scheme, Ordinal number) {
        BigInteger definition = BigInteger.valueOf(scheme.ordinal());
        if (numbering.getAbstractNum(definition) == null) {
            numbering.addAbstractNum(new XWPFAbstractNum(definition(scheme)));
        }
        XWPFNum num = numbering.getNum(numbering.addNum(definition));
        if (scheme != Scheme.DASHES) {
            for (Row row : scheme.rows) {
                CTNumLvl level = num.getCTNum().addNewLvlOverride();
                level.setIlvl(BigInteger.valueOf(scheme.rows.indexOf(row)));
                int start = row == number.row() ? number.value() : counted.getOrDefault(row, 0) + 1;
                level.addNewStartOverride().setVal(BigInteger.valueOf(start));
            }
        }
        return num.getCTNum().getNumId();
    }

    private CTAbstractNum definition(Scheme scheme) {
        StringBuilder xml = new StringBuilder()
                .append("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .append("<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>"
                        .formatted(scheme.ordinal()));
        for (int level = 0; level < scheme.rows.size(); level++) {
            append(scheme.rows.get(level), level, xml);
        }
        xml.append("</w:abstractNum></w:numbering>");
        try {
            return NumberingDocument.Factory.parse(xml.toString())
                    .getNumbering()
                    .getAbstractNumArray(0);
        } catch (XmlException e) {
            throw new IllegalStateException("the numbering is not well formed", e);
        }
    }

    private void append(Row row, int level, StringBuilder xml) {
        Style style = composition.format().style(part(row));
        xml.append("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>".formatted(level, format(row)))
                .append("<w:suff w:val=\"%s\"/>".formatted(row == Row.CHAPTER ? "nothing" : "space"))
                .append("<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>".formatted(label(row)))
                .append("<w:pPr><w:ind w:left=\"0\" w:firstLine=\"%d\"/></w:pPr>"
                        .formatted(Units.twips(style.firstLineMillimetres())))
                .append("<w:rPr>")
                .append(style.face().isBold() ? "<w:b/>" : "<w:b w:val=\"0\"/>")
                .append("</w:rPr></w:lvl>");
    }

    private static Part part(Row row) {
        return switch (row) {
            case CHAPTER -> Part.CHAPTER;
            case ARTICLE -> Part.ARTICLE;
            case CLAUSE -> Part.CLAUSE;
            case SECTION -> Part.HEADING_1;
            case SUBSECTION -> Part.HEADING_2;
            case DASH -> Part.BULLET;
        };
    }

    private static String format(Row row) {
        return switch (row) {
            case CHAPTER, SECTION -> "upperRoman";
            case ARTICLE, CLAUSE, SUBSECTION -> "decimal";
            case DASH -> "bullet";
        };
    }

    private String label(Row row) {
        return switch (row) {
            case CHAPTER -> "Chương %1";
            case ARTICLE -> "Điều %1.";
            case CLAUSE -> "%2.";
            case SECTION -> composition.layout() == Layout.DECREE_30 ? "%1." : "%1-";
            case SUBSECTION -> "%2.";
            case DASH -> "-";
        };
    }
}
