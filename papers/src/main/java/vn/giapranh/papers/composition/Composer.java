package vn.giapranh.papers.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.composition.Piece.Line;
import vn.giapranh.papers.composition.Piece.Stroke;

/** Composes papers by a layout. */
public final class Composer {

    private final Paper paper;
    private final Layout layout;
    private final HouseStyle house;
    private final Format format;
    private final Prose prose;

    private Composer(Paper paper, Layout layout, HouseStyle house) {
        this.paper = paper;
        this.layout = layout;
        this.house = house;
        this.format = Format.of(layout);
        this.prose = new Prose(house.toneMarks());
    }

    /** The paper, composed. */
    public static Composition compose(Paper paper, Layout layout, HouseStyle house) {
        return new Composer(paper, layout, house).composition();
    }

    private Composition composition() {
        SigningComposer signing =
                new SigningComposer(layout, prose, format, paper.signatures().size());
        return new Composition(
                layout,
                format,
                prose.line(paper.title()),
                prose.line(String.join(" - ", paper.issuer().names())),
                paper.date(),
                new MastheadComposer(paper, layout, format, prose).masthead(),
                heading(),
                ended(new BodyComposer(layout, format, prose).pieces(paper.body())),
                paper.signatures().stream().map(signing::block).toList(),
                signing.recipients(paper.recipients()));
    }

    private List<Piece> heading() {
        Style style = format.style(Part.SUBJECT);
        boolean state = layout == Layout.DECREE_30;
        List<String> given = paper.subject()
                .lines()
                .map(prose::line)
                .filter(line -> !line.isEmpty())
                .toList();
        String first = state ? Prose.raised(given.getFirst()) : Prose.lowered(given.getFirst());
        List<String> lines = given.size() > 1
                ? Stream.concat(Stream.of(first), given.stream().skip(1)).toList()
                : Typeface.of(style.face()).lines(first, style.sizePoints(), format.textWidthMillimetres() * 0.85);
        List<Piece> heading = new ArrayList<>();
        heading.add(new Line(Part.KIND, prose.capitals(paper.kind().title())));
        heading.add(new Line(Part.SUBJECT, String.join("\n", lines)));
        heading.add(
                state ? new Stroke(MastheadComposer.shareOf(lines.getLast(), style)) : new Line(Part.DASHES, "-----"));
        return heading;
    }

    /** The mark that says that nothing follows. */
    private List<Piece> ended(List<Piece> body) {
        if (!(body.getLast() instanceof Line last)) {
            throw new IllegalStateException("a paper ends in words");
        }
        String mark = switch (layout) {
            case DECREE_30 -> "./.";
            case PARTY_36 -> house.party36End();
            case PARTY_05 -> ".";
        };
        List<Piece> ended = new ArrayList<>(body);
        ended.set(ended.size() - 1, last.saying(Prose.open(last.words()) + mark));
        return ended;
    }
}
