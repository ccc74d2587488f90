package vn.giapranh.papers.pdf;

import static vn.giapranh.papers.pdf.Css.number;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.giapranh.papers.Column;
import vn.giapranh.papers.composition.Composition;
import vn.giapranh.papers.composition.Composition.Masthead;
import vn.giapranh.papers.composition.Composition.SignatureBlock;
import vn.giapranh.papers.composition.Part;
import vn.giapranh.papers.composition.Piece;
import vn.giapranh.papers.composition.Piece.Grid;
import vn.giapranh.papers.composition.Piece.Image;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Stroke;

/** A composition as XHTML for the renderer. */
final class Html {

    private final Composition composition;
    private final StringBuilder html = new StringBuilder(32 * 1024);
    private final StringBuilder bookmarks = new StringBuilder();
    private int headings;
    private int deepest;

    private Html(Composition composition) {
        this.composition = composition;
    }

    static String of(Composition composition) {
        return new Html(composition).page();
    }

    private String page() {
        masthead(composition.masthead());
        composition.heading().forEach(this::add);
        html.append("<div class=\"apart\"></div>");
        List<Piece> body = composition.body();
        body.subList(0, body.size() - 1).forEach(this::add);
        // The last words and the first signatures stay on one page.
        html.append("<div class=\"together\">");
        add(body.getLast());
        html.append("<div class=\"apart\"></div>");
        if (composition.isSignedByMany()) {
            signedByMany();
        } else {
            signedByOne();
            html.append("</div>");
        }
        String title = escaped(composition.title());
        return """
                <!DOCTYPE html PUBLIC "-//OPENHTMLTOPDF//DOC XHTML Character Entities Only 1.0//EN" "">
                <html xmlns="http://www.w3.org/1999/xhtml" lang="vi-VN"><head><title>%s</title>
                <meta name="author" content="%s"/><meta name="subject" content="%1$s"/><meta name="description" content="%1$s"/>
                <style>%s</style><bookmarks>%s</bookmarks></head><body>%s</body></html>
                """.formatted(title, escaped(composition.author()), Css.of(composition.format()), bookmarks, html);
    }

    private void add(Piece piece) {
        switch (piece) {
            case Line line -> line(line);
            case Stroke stroke ->
                html.append(number("<div class=\"stroke\" style=\"width: %.2fmm\"></div>", stroke.millimetres()));
            case Grid grid -> grid(grid);
            case Image image ->
                html.append(number(
                        "<p class=\"%s\"><img style=\"width: %.2fmm; height: %.2fmm\" alt=\"%s\" src=\"data:image/png;base64,%s\"/></p>",
                        Part.PICTURE.id(),
                        image.widthMillimetres(),
                        image.heightMillimetres(),
                        escaped(image.alternative()),
                        Base64.getEncoder().encodeToString(image.png())));
        }
    }

    private void line(Line line) {
        int level = level(line.part());
        String element = "p";
        String id = "";
        if (level > 0) {
            // No level is left out, as PDF/UA-1 (7.4.2) asks, even where the paper leaves one out.
            deepest = Math.min(level, deepest + 1);
            element = "h" + deepest;
            headings++;
            id = " id=\"h%d\"".formatted(headings);
            bookmarks.append("<bookmark name=\"%s\" href=\"#h%d\"/>"
                    .formatted(escaped(line.text().replace('\n', ' ')), headings));
        }
        html.append("<%s class=\"%s\"%s>".formatted(element, line.part().id(), id));
        Optional<Piece.Ordinal> number = line.number();
        if (number.isPresent()) {
            html.append(escaped(number.get().label())).append(number.get().row() == Piece.Row.CHAPTER ? "<br/>" : " ");
        }
        if (!line.lead().isEmpty()) {
            html.append("<b>")
                    .append(escaped(line.lead()))
                    .append("</b>")
                    .append(line.words().isEmpty() ? "" : " ");
        }
        html.append(line.words().isEmpty() && line.lead().isEmpty() ? "&#160;" : lines(line.words()))
                .append("</%s>".formatted(element));
    }

    /** How deep a heading is, from 1; 0 if the part is none. */
    private static int level(Part part) {
        return switch (part) {
            case KIND -> 1;
            case CHAPTER, HEADING_1 -> 2;
            case ARTICLE, HEADING_2 -> 3;
            case HEADING_3 -> 4;
            default -> 0;
        };
    }

    private void grid(Grid grid) {
        List<Column> columns = grid.columns();
        double shares = columns.stream().mapToInt(Column::share).sum();
        html.append("<table class=\"grid\"><thead><tr>");
        for (Column column : columns) {
            html.append(number("<th scope=\"col\" style=\"width: %.3f%%\">", column.share() / shares * 100));
            line(new Line(Part.TABLE_HEAD, column.head()));
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> row(row, columns, false));
        if (!grid.total().isEmpty()) {
            row(grid.total(), columns, true);
        }
        html.append("</tbody></table>");
    }

    private void row(List<String> cells, List<Column> columns, boolean bold) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append("<td class=\"%s\">"
                    .formatted(
                            switch (columns.get(i).align()) {
                                case LEFT -> "left";
                                case CENTRE -> "centre";
                                case RIGHT -> "right";
                            }));
            line(bold ? Line.lead(Part.TABLE_CELL, cells.get(i)) : new Line(Part.TABLE_CELL, cells.get(i)));
            html.append("</td>");
        }
        html.append("</tr>");
    }

    private void masthead(Masthead masthead) {
        double left = masthead.leftMillimetres();
        html.append(number("<table class=\"sides\"><tr><td style=\"width: %.2fmm\">", left));
        masthead.left().forEach(this::add);
        html.append(
                number("</td><td style=\"width: %.2fmm\">", composition.format().textWidthMillimetres() - left));
        masthead.right().forEach(this::add);
        html.append("</td></tr><tr><td>");
        line(masthead.number());
        html.append("</td><td>");
        masthead.placeAndDate().ifPresent(this::line);
        html.append("</td></tr></table>");
    }

    private void signedByMany() {
        List<SignatureBlock> signatures = composition.signatures();
        for (int i = 0; i < signatures.size(); i += 2) {
            pair(signatures.subList(i, Math.min(i + 2, signatures.size())));
            if (i == 0) {
                html.append("</div>");
            }
            html.append("<div class=\"apart\"></div>");
        }
        composition.recipients().forEach(this::line);
    }

    private void signedByOne() {
        SignatureBlock signature = composition.signatures().getFirst();
        double right = composition.signatureMillimetres();
        html.append(number(
                "<table class=\"sides\"><tr><td style=\"width: %.2fmm\">",
                composition.format().textWidthMillimetres() - right));
        composition.recipients().forEach(this::line);
        html.append(number("</td><td style=\"width: %.2fmm\">", right));
        signature.above().forEach(this::line);
        mark(signature);
        line(signature.name());
        html.append("</td></tr></table>");
    }

    /** Offices, marks and names stand level. */
    private void pair(List<SignatureBlock> pair) {
        html.append("<table class=\"sides together\"><tr>");
        pair.forEach(signature -> cell(() -> signature.above().forEach(this::line)));
        html.append("</tr><tr>");
        pair.forEach(signature -> cell(() -> mark(signature)));
        html.append("</tr><tr>");
        pair.forEach(signature -> cell(() -> line(signature.name())));
        html.append("</tr></table>");
    }

    private void cell(Runnable content) {
        html.append("<td>");
        content.run();
        html.append("</td>");
    }

    private void mark(SignatureBlock signature) {
        if (signature.mark().isEmpty()) {
            html.append("<div class=\"room\"></div>");
            return;
        }
        html.append("<div class=\"mark\">");
        signature.mark().forEach(this::line);
        html.append("</div>");
    }

    private static String lines(String words) {
        return escaped(words).replace("\n", "<br/>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
