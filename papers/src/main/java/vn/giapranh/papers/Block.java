package vn.giapranh.papers;

import java.util.List;
import java.util.Optional;

/** A piece of a paper's body. Words are plain text; a line break in them is a space. */
public sealed interface Block {

    /** Whether a closing mark may follow its last word. */
    default boolean endsInWords() {
        return false;
    }

    /** What the paper rests on: one ground a line, such as "Căn cứ Luật …", without a mark at its end. */
    record Grounds(List<String> words) implements Block {
        public Grounds {
            words = List.copyOf(words);
        }
    }

    /**
     * A heading of a report, numbered by its place: level 1 is I, II, III in capitals, level 2 is 1, 2, 3 within it, level 3 is a,
     * b, c within that.
     */
    record Heading(int level, String words) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have the levels 1 to 3, not " + level);
            }
        }
    }

    /** A chapter of a charter: "Chương II" and its title below. Its number is 1 or more. */
    record Chapter(int number, String title) implements Block {
        public Chapter {
            if (number < 1) {
                throw new IllegalArgumentException("chapters are numbered from 1");
            }
        }
    }

    /** An article: "Điều 3. Title" and what it says. Numbers are kept as given, with holes if there are any. */
    record Article(int number, String title, List<Item> items) implements Block {
        public Article {
            items = List.copyOf(items);
            if (number < 1) {
                throw new IllegalArgumentException("articles are numbered from 1");
            }
        }

        /** An article from its lines: "1. …" is a clause, "a) …" a point, anything else a paragraph. */
        public static Article of(int number, String title, String lines) {
            return new Article(number, title, Item.listOf(lines));
        }

        @Override
        public boolean endsInWords() {
            return true;
        }
    }

    /** A paragraph; its lead, if there is one, is bold, such as "Thời gian:". */
    record Paragraph(String lead, String words) implements Block {
        public Paragraph(String words) {
            this("", words);
        }

        @Override
        public boolean endsInWords() {
            return true;
        }
    }

    /** Points without an order, each behind a dash. */
    record Bullets(List<String> words) implements Block {
        public Bullets {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a list has a point");
            }
        }

        @Override
        public boolean endsInWords() {
            return true;
        }
    }

    /**
     * A table over the whole width. Its head is repeated on each page.
     *
     * @param caption printed above it
     * @param columns one or more
     * @param rows cells by row, then column; every row as long as {@code columns}
     * @param total a last row in bold letters, or empty
     */
    record Table(Optional<String> caption, List<Column> columns, List<List<String>> rows, List<String> total)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = List.copyOf(total);
            int width = columns.size();
            if (width == 0
                    || rows.stream().anyMatch(row -> row.size() != width)
                    || (!total.isEmpty() && total.size() != width)) {
                throw new IllegalArgumentException("each row of a table has as many cells as it has columns");
            }
        }
    }

    /**
     * A picture in PNG.
     *
     * @param alternative what it shows, for who cannot see it
     * @param caption printed below it
     * @param widthMillimetres how wide; at most as wide as the text
     */
    record Picture(byte[] png, String alternative, String caption, int widthMillimetres) implements Block {
        public Picture {
            png = png.clone();
            if (alternative.isBlank() || widthMillimetres < 10) {
                throw new IllegalArgumentException("a picture is described and at least 10 mm wide");
            }
        }

        @Override
        public byte[] png() {
            return png.clone();
        }
    }
}
