package vn.giapranh.papers.composition;

import java.util.List;
import java.util.Optional;
import vn.giapranh.papers.Column;

/** What a composition's text is made of, from top to bottom. */
public sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param part which style it has
     * @param number what stands before it and is counted, if anything is
     * @param lead its first words, in bold letters; may be empty
     * @param words the rest; a line break is kept
     */
    record Line(Part part, Optional<Ordinal> number, String lead, String words) implements Piece {
        public Line(Part part, String words) {
            this(part, Optional.empty(), "", words);
        }

        /** All in bold letters. */
        public static Line lead(Part part, String words) {
            return new Line(part, Optional.empty(), words, "");
        }

        /** The same with other words. */
        Line saying(String other) {
            return new Line(part, number, lead, other);
        }

        /** All it says, as one reads it. */
        public String text() {
            String rest = lead.isEmpty() ? words : words.isEmpty() ? lead : lead + " " + words;
            return number.map(n -> n.label() + (n.row() == Row.CHAPTER ? "\n" : " ") + rest)
                    .orElse(rest);
        }
    }

    /**
     * A number before a paragraph.
     *
     * @param row which row of numbers it belongs to
     * @param value its value, from 1
     * @param label as it is read, such as "Điều 3."
     */
    record Ordinal(Row row, int value, String label) {}

    /** Rows of numbers. A row begins anew behind a number of the row that {@link #within} names. */
    enum Row {
        CHAPTER,
        ARTICLE,
        CLAUSE,
        SECTION,
        SUBSECTION,
        DASH;

        /** The row inside which this one begins anew; articles run through all chapters. */
        public Optional<Row> within() {
            return switch (this) {
                case CLAUSE -> Optional.of(ARTICLE);
                case SUBSECTION -> Optional.of(SECTION);
                case CHAPTER, ARTICLE, SECTION, DASH -> Optional.empty();
            };
        }
    }

    /** A thin horizontal line (đường kẻ), centred. */
    record Stroke(double millimetres) implements Piece {}

    /** A table; see {@link vn.giapranh.papers.Block.Table}. */
    record Grid(List<Column> columns, List<List<String>> rows, List<String> total) implements Piece {}

    /** A picture of this size. */
    record Image(byte[] png, String alternative, double widthMillimetres, double heightMillimetres) implements Piece {
        public Image {
            png = png.clone();
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
