package vn.giapranh.papers.docx;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.giapranh.papers.composition.Format;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Style;
import vn.giapranh.papers.composition.Style.Lines;

/** The styles of a Word file, one for each part. Whoever edits the file finds them by their names. */
final class StyleSheet {

    /** An empty line between subject and text. */
    static final String SPACE = "Space";

    static final String FONT = "Times New Roman";
    static final String LANGUAGE = "vi-VN";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private StyleSheet() {}

    static CTStyles of(Format format) {
        StringBuilder xml = new StringBuilder(16 * 1024).append("""
                        <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
                        <w:rFonts w:ascii="%2$s" w:eastAsia="%2$s" w:hAnsi="%2$s" w:cs="%2$s"/>\
                        <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
                        <w:lang w:val="%3$s" w:eastAsia="%3$s" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                        <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
                        </w:docDefaults>\
                        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
                        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
                        <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
                        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
                        <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
                        <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
                        <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
                        <w:style w:type="paragraph" w:customStyle="1" w:styleId="%4$s"><w:name w:val="Khoảng trống"/>\
                        <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="200" w:lineRule="exact"/></w:pPr></w:style>\
                        """.formatted(WORD, FONT, LANGUAGE, SPACE));
        for (Part part : Part.values()) {
            append(part, format.style(part), xml);
        }
        xml.append("</w:styles>");
        try {
            return StylesDocument.Factory.parse(xml.toString()).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("the styles are not well formed", e);
        }
    }

    private static void append(Part part, Style style, StringBuilder xml) {
        boolean own = Character.isUpperCase(part.title().charAt(0)) && !isWords(part);
        xml.append("<w:style w:type=\"paragraph\"")
                .append(own ? " w:customStyle=\"1\"" : "")
                .append(" w:styleId=\"%s\"><w:name w:val=\"%s\"/>".formatted(part.id(), part.title()))
                .append("<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
                .append(part.staysWithNext() ? "<w:keepNext/>" : "")
                .append("<w:spacing w:before=\"%d\" w:after=\"%d\" %s/>"
                        .formatted(
                                Units.twipsOfPoints(style.beforePoints()),
                                Units.twipsOfPoints(style.afterPoints()),
                                lines(style.lines())))
                .append(
                        style.firstLineMillimetres() > 0
                                ? "<w:ind w:firstLine=\"%d\"/>".formatted(Units.twips(style.firstLineMillimetres()))
                                : "")
                .append("<w:jc w:val=\"%s\"/>".formatted(alignment(style.align())))
                .append(outline(part))
                .append("</w:pPr><w:rPr>")
                .append(style.face().isBold() ? "<w:b/><w:bCs/>" : "")
                .append(style.face().isItalic() ? "<w:i/><w:iCs/>" : "")
                .append("<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(Math.round(style.sizePoints() * 2)))
                .append(style.face() == Style.Face.UNDERLINED ? "<w:u w:val=\"single\"/>" : "")
                .append("</w:rPr></w:style>");
    }

    /** Styles that Word itself has under this name. */
    private static boolean isWords(Part part) {
        return part == Part.BODY || part == Part.BULLET;
    }

    private static String outline(Part part) {
        int level = switch (part) {
            case CHAPTER, HEADING_1 -> 0;
            case ARTICLE, HEADING_2 -> 1;
            case HEADING_3 -> 2;
            default -> -1;
        };
        return level < 0 ? "" : "<w:outlineLvl w:val=\"%d\"/>".formatted(level);
    }

    private static String lines(Lines lines) {
        return switch (lines) {
            case Lines.Multiple multiple ->
                "w:line=\"%d\" w:lineRule=\"auto\"".formatted(Math.round(multiple.times() * 240));
            case Lines.Exactly exactly ->
                "w:line=\"%d\" w:lineRule=\"exact\"".formatted(Units.twipsOfPoints(exactly.points()));
        };
    }

    private static String alignment(Style.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
