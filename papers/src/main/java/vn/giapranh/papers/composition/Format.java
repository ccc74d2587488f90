package vn.giapranh.papers.composition;

import static vn.giapranh.papers.composition.Style.centred;
import static vn.giapranh.papers.composition.Style.left;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.composition.Style.Align;
import vn.giapranh.papers.composition.Style.Face;
import vn.giapranh.papers.composition.Style.Lines;

/**
 * The numbers of a layout. Where decree and guidance give a range, one value in it is taken, the same for all papers.
 *
 * <ul>
 *   <li>Decree 30/2020/NĐ-CP, annex I, part I: margins 20–25, 20–25, 30–35, 15–20 mm; sizes by part; first line 1 or 1.27 cm;
 *       at least 6 pt between paragraphs; lines single to 1.5.
 *   <li>36-HD/VPTW, II and annex 3: margins 20, 20, 30, 15 mm; sizes by part; first line 10 mm; lines exactly 18 pt.
 *   <li>05-HD/VPTW: the same margins; body 14 pt, lines exactly 18–20 pt, first line 10 mm. For parts of which it is not known
 *       to say otherwise, the sizes of 36-HD that lie at the lower end of their ranges.
 * </ul>
 *
 * @param topMillimetres margin above; the others likewise
 * @param styles one for each part
 */
public record Format(
        double topMillimetres,
        double bottomMillimetres,
        double leftMillimetres,
        double rightMillimetres,
        Map<Part, Style> styles) {

    /** A4. */
    public static final double WIDTH_MILLIMETRES = 210;

    /** A4. */
    public static final double HEIGHT_MILLIMETRES = 297;

    /** From the upper edge to the page number. */
    public static final double PAGE_NUMBER_MILLIMETRES = 10;

    public Format {
        styles = new EnumMap<>(styles);
        for (Part part : Part.values()) {
            if (!styles.containsKey(part)) {
                throw new IllegalArgumentException("no style for " + part);
            }
        }
    }

    /** The numbers of a layout. */
    public static Format of(Layout layout) {
        return new Format(
                20,
                20,
                30,
                15,
                switch (layout) {
                    case DECREE_30 -> decree30();
                    case PARTY_36 -> party(16, 15, 18);
                    case PARTY_05 -> party(15, 14, 18);
                });
    }

    /** The style of a part. */
    public Style style(Part part) {
        Style style = styles.get(part);
        if (style == null) {
            throw new IllegalStateException("no style for " + part);
        }
        return style;
    }

    /** Width of the text. */
    public double textWidthMillimetres() {
        return WIDTH_MILLIMETRES - leftMillimetres - rightMillimetres;
    }

    private static Map<Part, Style> decree30() {
        Map<Part, Style> styles =
                shared(new Style(14, Face.REGULAR, Align.JUSTIFIED, 12.7, 0, 6, new Lines.Multiple(1.15)));
        styles.put(Part.NATIONAL_NAME, centred(13, Face.BOLD));
        styles.put(Part.MOTTO, centred(14, Face.BOLD));
        styles.put(Part.PARENT, centred(13, Face.REGULAR));
        styles.put(Part.ISSUER, centred(13, Face.BOLD));
        styles.put(Part.NUMBER, centred(13, Face.REGULAR));
        styles.put(Part.KIND, centred(14, Face.BOLD).apart(18, 0));
        styles.put(Part.SUBJECT, centred(14, Face.BOLD));
        styles.put(Part.GROUND, body(styles).faced(Face.ITALIC));
        styles.put(Part.OFFICE, centred(14, Face.BOLD));
        styles.put(Part.RECIPIENTS_LABEL, left(12, Face.BOLD_ITALIC));
        styles.put(Part.RECIPIENT, left(11, Face.REGULAR));
        styles.put(Part.PAGE_NUMBER, centred(13, Face.REGULAR));
        return styles;
    }

    private static Map<Part, Style> party(double kind, double subject, double lines) {
        Map<Part, Style> styles =
                shared(new Style(14, Face.REGULAR, Align.JUSTIFIED, 10, 0, 6, new Lines.Exactly(lines)));
        styles.put(Part.PARTY_NAME, centred(15, Face.BOLD));
        styles.put(Part.PARENT, centred(14, Face.REGULAR));
        styles.put(Part.ISSUER, centred(14, Face.BOLD));
        styles.put(Part.STAR, centred(14, Face.REGULAR));
        styles.put(Part.NUMBER, centred(14, Face.REGULAR));
        styles.put(Part.KIND, centred(kind, Face.BOLD).apart(18, 0));
        styles.put(Part.SUBJECT, centred(subject, Face.BOLD));
        styles.put(Part.GROUND, body(styles));
        styles.put(Part.OFFICE, centred(14, Face.REGULAR));
        styles.put(Part.RECIPIENTS_LABEL, left(14, Face.UNDERLINED));
        styles.put(Part.RECIPIENT, left(12, Face.REGULAR));
        styles.put(Part.PAGE_NUMBER, centred(14, Face.REGULAR));
        return styles;
    }

    /** What all layouts have in common, around the style of the body. */
    private static Map<Part, Style> shared(Style body) {
        Map<Part, Style> styles = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            styles.put(part, body);
        }
        styles.put(Part.PLACE_AND_DATE, centred(14, Face.ITALIC));
        styles.put(Part.DASHES, centred(14, Face.REGULAR));
        styles.put(Part.STROKE, new Style(2, Face.REGULAR, Align.CENTRE, 0, 3, 0, new Lines.Exactly(6)));
        styles.put(Part.CHAPTER, centred(14, Face.BOLD).apart(12, 6));
        styles.put(Part.ARTICLE, body.faced(Face.BOLD).apart(6, 6));
        styles.put(Part.HEADING_1, body.faced(Face.BOLD).apart(6, 6));
        styles.put(Part.HEADING_2, body.faced(Face.BOLD));
        styles.put(Part.HEADING_3, body.faced(Face.ITALIC));
        styles.put(Part.TABLE_CAPTION, centred(13, Face.BOLD).apart(6, 4));
        styles.put(Part.TABLE_HEAD, centred(12, Face.BOLD).apart(2, 2));
        styles.put(Part.TABLE_CELL, left(12, Face.REGULAR).apart(2, 2));
        styles.put(Part.PICTURE, centred(14, Face.REGULAR).apart(6, 2));
        styles.put(Part.PICTURE_CAPTION, centred(13, Face.ITALIC).apart(0, 8));
        styles.put(Part.AUTHORITY, centred(14, Face.BOLD));
        styles.put(Part.SIGNATURE_MARK, centred(10, Face.ITALIC));
        styles.put(Part.SIGNER, centred(14, Face.BOLD));
        return styles;
    }

    private static Style body(Map<Part, Style> styles) {
        return Objects.requireNonNull(styles.get(Part.BODY));
    }
}
