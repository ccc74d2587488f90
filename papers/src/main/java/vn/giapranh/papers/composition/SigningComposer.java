package vn.giapranh.papers.composition;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Recipients;
import vn.giapranh.papers.Signature;
import vn.giapranh.papers.Signature.Capacity;
import vn.giapranh.papers.composition.Composition.SignatureBlock;
import vn.giapranh.papers.composition.Piece.Line;

/** The end of a paper: who signs and who receives it. */
final class SigningComposer {

    /** Between two signatures. */
    private static final double AIR_MILLIMETRES = 4;

    private final Layout layout;
    private final Prose prose;
    private final Format format;
    private final double column;

    SigningComposer(Layout layout, Prose prose, Format format, int signatures) {
        this.layout = layout;
        this.prose = prose;
        this.format = format;
        this.column = columnMillimetres(format, signatures);
    }

    static double columnMillimetres(Format format, int signatures) {
        return format.textWidthMillimetres() * (signatures == 1 ? 0.55 : 0.5);
    }

    SignatureBlock block(Signature signature) {
        List<Line> above = new ArrayList<>();
        if (!signature.label().isBlank()) {
            above.add(broken(Part.AUTHORITY, prose.capitals(signature.label())));
        }
        for (Capacity capacity : signature.capacities()) {
            above.add(broken(Part.AUTHORITY, abbreviation(capacity.by()) + " " + prose.capitals(capacity.whose())));
        }
        above.add(broken(Part.OFFICE, prose.capitals(signature.office())));
        return new SignatureBlock(
                above,
                signature.mark().stream()
                        .map(line -> new Line(Part.SIGNATURE_MARK, prose.line(line)))
                        .toList(),
                new Line(Part.SIGNER, prose.line(signature.name())));
    }

    private Line broken(Part part, String words) {
        Style style = format.style(part);
        return new Line(
                part,
                String.join(
                        "\n", Typeface.of(style.face()).lines(words, style.sizePoints(), column - AIR_MILLIMETRES)));
    }

    private String abbreviation(Signature.By by) {
        boolean state = layout == Layout.DECREE_30;
        return switch (by) {
            case ON_BEHALF -> state ? "TM." : "T/M";
            case IN_PLACE -> state ? "KT." : "K/T";
            case BY_ORDER -> state ? "TL." : "T/L";
        };
    }

    List<Line> recipients(Recipients recipients) {
        if (recipients.isNone()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Part.RECIPIENTS_LABEL, "Nơi nhận:"));
        for (String recipient : recipients.to()) {
            lines.add(new Line(Part.RECIPIENT, "- " + Prose.open(prose.line(recipient)) + ";"));
        }
        String kept = Prose.open(prose.line(recipients.kept()));
        lines.add(new Line(Part.RECIPIENT, (layout == Layout.DECREE_30 ? "- Lưu: " : "- Lưu ") + kept + "."));
        return lines;
    }
}
