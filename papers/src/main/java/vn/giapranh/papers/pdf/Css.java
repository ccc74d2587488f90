package vn.giapranh.papers.pdf;

import java.util.Locale;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Format;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Style;
import vn.giapranh.papers.composition.Style.Lines;

/** A layout's numbers as a style composition. */
final class Css {

    static final String FAMILY = "Paper";

    /** What the font asks for from line to line: ascent, descent and gap of Liberation Serif and Times New Roman. */
    private static final double SINGLE = 1.149;

    private Css() {}

    static String of(Format format) {
        StringBuilder css = new StringBuilder(8 * 1024)
                .append(number(
                        """
                        @page { size: 210mm 297mm; margin: %.2fmm %.2fmm %.2fmm %.2fmm;
                          @top-center { content: counter(page); vertical-align: top; padding-top: %.2fmm;
                            font-family: '%s'; font-size: %.1fpt; } }
                        @page :first { @top-center { content: none; } }
                        """,
                        format.topMillimetres(),
                        format.rightMillimetres(),
                        format.bottomMillimetres(),
                        format.leftMillimetres(),
                        Format.PAGE_NUMBER_MILLIMETRES,
                        FAMILY,
                        format.style(Part.PAGE_NUMBER).sizePoints()))
                .append("""
                        body { font-family: '%s'; margin: 0; padding: 0; color: #000; }
                        h1, h2, h3, h4, p { margin: 0; padding: 0; font-weight: normal; }
                        b { font-weight: bold; }
                        table { border-collapse: collapse; width: 100%%; table-layout: fixed; margin: 0; }
                        td, th { vertical-align: top; padding: 0; font-weight: normal; }
                        .grid { -fs-table-paginate: paginate; margin-bottom: 10pt; }
                        .grid td, .grid th { border: 0.5pt solid #000; padding: 0 1.5mm; vertical-align: middle; }
                        .grid tr, .sides tr, .together { page-break-inside: avoid; }
                        .grid td.centre p { text-align: center; }
                        .grid td.right p { text-align: right; }
                        .grid td.left p { text-align: left; }
                        .stroke { border-top: 0.75pt solid #000; height: 3pt; margin: 3pt auto 0 auto; }
                        .apart { height: 10pt; }
                        .room { height: %.1fpt; }
                        .mark { padding: 12pt 0; }
                        """.formatted(FAMILY, Composition.ROOM_TO_SIGN_POINTS));
        for (Part part : Part.values()) {
            append(part, format.style(part), css);
        }
        return css.toString();
    }

    private static void append(Part part, Style style, StringBuilder css) {
        css.append(number(
                "p.%1$s, h1.%1$s, h2.%1$s, h3.%1$s, h4.%1$s { font-size: %2$.1fpt; text-align: %3$s; line-height: %4$s;"
                        + " margin: %5$.1fpt 0 %6$.1fpt 0; text-indent: %7$.2fmm;%8$s%9$s%10$s%11$s }%n",
                part.id(),
                style.sizePoints(),
                switch (style.align()) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                    case JUSTIFIED -> "justify";
                },
                switch (style.lines()) {
                    case Lines.Multiple multiple -> number("%.4f", multiple.times() * SINGLE);
                    case Lines.Exactly exactly -> number("%.1fpt", exactly.points());
                },
                style.beforePoints(),
                style.afterPoints(),
                style.firstLineMillimetres(),
                style.face().isBold() ? " font-weight: bold;" : "",
                style.face().isItalic() ? " font-style: italic;" : "",
                style.face() == Style.Face.UNDERLINED ? " text-decoration: underline;" : "",
                part.staysWithNext() ? " page-break-after: avoid;" : ""));
    }

    /** Numbers as CSS writes them, whatever the machine's language. */
    static String number(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
