package vn.giapranh.papers.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Column;
import vn.giapranh.papers.Item;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.composition.Piece.Grid;
import vn.giapranh.papers.composition.Piece.Image;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Ordinal;
import vn.giapranh.papers.composition.Piece.Row;

/** The text between subject and signatures. */
final class BodyComposer {

    /** The Vietnamese row of letters for points. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Layout layout;
    private final Format format;
    private final Prose prose;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Row, Integer> counted = new EnumMap<>(Row.class);
    private int letters;

    BodyComposer(Layout layout, Format format, Prose prose) {
        this.layout = layout;
        this.format = format;
        this.prose = prose;
    }

    List<Piece> pieces(List<Block> body) {
        body.forEach(this::add);
        return pieces;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Grounds grounds -> add(grounds);
            case Block.Heading heading -> add(heading);
            case Block.Chapter chapter -> add(chapter);
            case Block.Article article -> add(article);
            case Block.Paragraph paragraph ->
                pieces.add(new Line(
                        Part.BODY, Optional.empty(), prose.line(paragraph.lead()), prose.line(paragraph.words())));
            case Block.Bullets bullets ->
                bullets.words().forEach(words -> numbered(Part.BULLET, new Ordinal(Row.DASH, 1, "-"), words));
            case Block.Table table -> add(table);
            case Block.Picture picture -> add(picture);
        }
    }

    private void add(Block.Grounds grounds) {
        String dash = layout == Layout.DECREE_30 ? "" : "- ";
        int last = grounds.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            String words = Prose.open(prose.line(grounds.words().get(i)));
            pieces.add(new Line(Part.GROUND, dash + words + (i < last ? ";" : ".")));
        }
    }

    private void add(Block.Heading heading) {
        switch (heading.level()) {
            case 1 -> {
                int value = next(Row.SECTION);
                counted.remove(Row.SUBSECTION);
                letters = 0;
                String label = Roman.of(value) + (layout == Layout.DECREE_30 ? "." : "-");
                pieces.add(new Line(
                        Part.HEADING_1,
                        Optional.of(new Ordinal(Row.SECTION, value, label)),
                        "",
                        prose.capitals(heading.words())));
            }
            case 2 -> {
                int value = next(Row.SUBSECTION);
                letters = 0;
                numbered(Part.HEADING_2, new Ordinal(Row.SUBSECTION, value, value + "."), heading.words());
            }
            default -> {
                char letter = LETTERS.charAt(Math.min(letters++, LETTERS.length() - 1));
                pieces.add(new Line(Part.HEADING_3, letter + ") " + prose.line(heading.words())));
            }
        }
    }

    private int next(Row row) {
        return counted.merge(row, 1, Integer::sum);
    }

    private void add(Block.Chapter chapter) {
        pieces.add(new Line(
                Part.CHAPTER,
                Optional.of(new Ordinal(Row.CHAPTER, chapter.number(), "Chương " + Roman.of(chapter.number()))),
                "",
                prose.capitals(chapter.title())));
    }

    private void add(Block.Article article) {
        numbered(
                Part.ARTICLE,
                new Ordinal(Row.ARTICLE, article.number(), "Điều " + article.number() + "."),
                article.title());
        for (Item item : article.items()) {
            switch (item) {
                case Item.Words words -> pieces.add(new Line(Part.BODY, prose.line(words.words())));
                case Item.Clause clause ->
                    numbered(
                            Part.CLAUSE,
                            new Ordinal(Row.CLAUSE, clause.number(), clause.number() + "."),
                            clause.words());
                // Word has no Vietnamese row of letters: a point's letter is text.
                case Item.Point point ->
                    pieces.add(new Line(Part.POINT, point.letter() + ") " + prose.line(point.words())));
            }
        }
    }

    private void numbered(Part part, Ordinal number, String words) {
        pieces.add(new Line(part, Optional.of(number), "", prose.line(words)));
    }

    private void add(Block.Table table) {
        table.caption().ifPresent(caption -> pieces.add(new Line(Part.TABLE_CAPTION, prose.line(caption))));
        pieces.add(new Grid(
                table.columns().stream()
                        .map(column -> new Column(prose.line(column.head()), column.share(), column.align()))
                        .toList(),
                table.rows().stream().map(this::cells).toList(),
                cells(table.total())));
    }

    private List<String> cells(List<String> row) {
        return row.stream().map(prose::line).toList();
    }

    private void add(Block.Picture picture) {
        double width = Math.min(picture.widthMillimetres(), format.textWidthMillimetres());
        Png png = Png.of(picture.png());
        pieces.add(
                new Image(picture.png(), prose.line(picture.alternative()), width, width * png.height() / png.width()));
        if (!picture.caption().isBlank()) {
            pieces.add(new Line(Part.PICTURE_CAPTION, prose.line(picture.caption())));
        }
    }
}
