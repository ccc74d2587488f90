package vn.giapranh.papers.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giapranh.papers.Issuer;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.PaperKind;
import vn.giapranh.papers.composition.Composition.Masthead;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Stroke;

/** The top of the first page. */
final class MastheadComposer {

    /** To the letter, whatever the house says of tone marks. */
    private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /** Left open in a draft, for a pen. */
    private static final String OPEN = "\u00a0".repeat(5);

    /** Air beside the widest line of a column. */
    private static final double AIR_MILLIMETRES = 3;

    private static final double LEFT_LEAST_MILLIMETRES = 52;

    private final Paper paper;
    private final Layout layout;
    private final Format format;
    private final Prose prose;

    MastheadComposer(Paper paper, Layout layout, Format format, Prose prose) {
        this.paper = paper;
        this.layout = layout;
        this.format = format;
        this.prose = prose;
    }

    /** A stroke of two fifths of this line: the decree says a third to a half. */
    static double shareOf(String line, Style style) {
        return width(line, style) * 0.4;
    }

    Masthead masthead() {
        List<Piece> right = right();
        Optional<Line> placeAndDate = hasPlaceAndDate() ? Optional.of(placeAndDate()) : Optional.empty();
        double widest = right.stream()
                .mapToDouble(this::width)
                .reduce(placeAndDate.map(this::width).orElse(0.0), Math::max);
        double left = Math.max(
                LEFT_LEAST_MILLIMETRES, format.textWidthMillimetres() - Math.max(widest + AIR_MILLIMETRES, 90));
        return new Masthead(left, left(left), right, number(), placeAndDate);
    }

    private List<Piece> right() {
        return switch (layout) {
            case DECREE_30 ->
                List.of(
                        new Line(Part.NATIONAL_NAME, NATIONAL_NAME),
                        new Line(Part.MOTTO, MOTTO),
                        new Stroke(width(MOTTO, format.style(Part.MOTTO))));
            case PARTY_36, PARTY_05 ->
                List.of(
                        new Line(Part.PARTY_NAME, PARTY_NAME),
                        new Stroke(width(PARTY_NAME, format.style(Part.PARTY_NAME))));
        };
    }

    private List<Piece> left(double millimetres) {
        List<Piece> left = new ArrayList<>();
        Issuer issuer = paper.issuer();
        issuer.parent().ifPresent(parent -> left.add(broken(Part.PARENT, parent, millimetres)));
        // Issued together: one name a paragraph, with a hyphen between two.
        int last = issuer.names().size() - 1;
        for (int i = 0; i <= last; i++) {
            left.add(broken(Part.ISSUER, issuer.names().get(i) + (i < last ? " -" : ""), millimetres));
        }
        if (layout == Layout.DECREE_30) {
            String lowest = ((Line) left.getLast()).words().lines().toList().getLast();
            left.add(new Stroke(shareOf(lowest, format.style(Part.ISSUER))));
        } else {
            left.add(new Line(Part.STAR, "*"));
        }
        return left;
    }

    private Line broken(Part part, String name, double millimetres) {
        Style style = format.style(part);
        List<String> lines = prose.capitalLines(name)
                .lines()
                .flatMap(line -> Typeface.of(style.face()).lines(line, style.sizePoints(), millimetres - 1).stream())
                .toList();
        return new Line(part, String.join("\n", lines));
    }

    private Line number() {
        String number = paper.isDraft() ? OPEN : "%02d".formatted(paper.number().getAsInt());
        String symbol = prose.line(paper.symbol());
        return new Line(
                Part.NUMBER,
                layout == Layout.DECREE_30 ? "Số: " + number + "/" + symbol : "Số " + number + "-" + symbol);
    }

    /** Minutes of the State say in their text where and when (Decree 30/2020/NĐ-CP, annex III). */
    private boolean hasPlaceAndDate() {
        return layout != Layout.DECREE_30 || paper.kind() != PaperKind.MINUTES;
    }

    private Line placeAndDate() {
        LocalDate date = paper.date();
        String day = paper.isDraft() ? OPEN : "%02d".formatted(date.getDayOfMonth());
        // Nobody makes a 1 of a 3: only days below ten and the first two months get a nought.
        String month = (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
        return new Line(
                Part.PLACE_AND_DATE,
                prose.line(paper.issuer().place()) + ", ngày " + day + " tháng " + month + " năm " + date.getYear());
    }

    private double width(Piece piece) {
        return piece instanceof Line line ? width(line.words(), format.style(line.part())) : 0;
    }

    private static double width(String line, Style style) {
        return Typeface.of(style.face()).widthMillimetres(line, style.sizePoints());
    }
}
