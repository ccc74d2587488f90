package vn.giapranh.papers.composition;

/**
 * How a part looks. The font is always Times New Roman, the colour always black.
 *
 * @param sizePoints size of the letters
 * @param face upright or not, bold or not
 * @param align how lines are set
 * @param firstLineMillimetres how far the first line goes in
 * @param beforePoints distance above the paragraph
 * @param afterPoints distance below it
 * @param lines distance of its lines
 */
public record Style(
        double sizePoints,
        Face face,
        Align align,
        double firstLineMillimetres,
        double beforePoints,
        double afterPoints,
        Lines lines) {

    /** How letters are drawn. */
    public enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC,
        UNDERLINED;

        /** Whether letters are bold. */
        public boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        /** Whether letters are italic. */
        public boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    /** How lines are set. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /** Distance of lines. */
    public sealed interface Lines {
        /** As a multiple of what the font asks for. */
        record Multiple(double times) implements Lines {}

        /** Always the same, whatever stands in the line. */
        record Exactly(double points) implements Lines {}
    }

    /** One line as high as the font asks for. */
    public static final Lines SINGLE = new Lines.Multiple(1);

    /** Centred, without distances, single lines. */
    static Style centred(double sizePoints, Face face) {
        return new Style(sizePoints, face, Align.CENTRE, 0, 0, 0, SINGLE);
    }

    /** Flush left, without distances, single lines. */
    static Style left(double sizePoints, Face face) {
        return new Style(sizePoints, face, Align.LEFT, 0, 0, 0, SINGLE);
    }

    Style apart(double before, double after) {
        return new Style(sizePoints, face, align, firstLineMillimetres, before, after, lines);
    }

    Style faced(Face other) {
        return new Style(sizePoints, other, align, firstLineMillimetres, beforePoints, afterPoints, lines);
    }

    Style aligned(Align other) {
        return new Style(sizePoints, face, other, firstLineMillimetres, beforePoints, afterPoints, lines);
    }
}
