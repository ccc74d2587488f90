package vn.giapranh.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Layouts;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.Recipients;
import vn.giapranh.papers.docx.DocxPaper;
import vn.giapranh.papers.pdf.PdfPaper;

/** Draws a paper from its facts and words, by the layout of its office and day. */
@Component
class Drawing {

    private final PaperMakers makers;
    private final OfficeStore offices;
    private final PaperStore store;

    Drawing(PaperMakers makers, OfficeStore offices, PaperStore store) {
        this.makers = makers;
        this.offices = offices;
        this.store = store;
    }

    /** A paper with what decides its looks. */
    record Sheet(Paper paper, Layout layout, HouseStyle house) {

        byte[] docx() {
            return drawn(out -> DocxPaper.write(paper, layout, house, out));
        }

        byte[] pdf() {
            return drawn(out -> PdfPaper.write(paper, layout, house, out));
        }

        String reference() {
            return layout.reference(paper.number().orElseThrow(), paper.symbol());
        }

        private static byte[] drawn(Pen pen) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            try {
                pen.draw(out);
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            return out.toByteArray();
        }
    }

    private interface Pen {
        void draw(ByteArrayOutputStream out) throws IOException;
    }

    /**
     * @param number absent for a draft
     * @param day of issue, as far as known
     */
    Sheet sheet(Actor actor, PaperView view, OptionalInt number, LocalDate day) {
        PaperMaker maker = makers.get(view.source().kind());
        PaperWords words = view.words();
        HouseStyle house = offices.house(view.unit());
        Layout layout = Layouts.of(view.office().system(), day, house);
        List<Block> body = new ArrayList<>();
        view.corrects().flatMap(store::find).ifPresent(earlier -> body.add(correction(earlier)));
        body.addAll(maker.body(actor, view.source().key(), words));
        Paper paper = new Paper(
                view.office().issuer(),
                view.source().kind().paper(),
                number,
                layout.symbol(view.source().kind().paper(), view.office().abbreviation(), house),
                day,
                words.subject(),
                body,
                maker.signatures(actor, view.source().key(), words),
                words.recipients().isEmpty()
                        ? Recipients.none()
                        : new Recipients(words.recipients().lines().toList(), words.kept()));
        return new Sheet(paper, layout, house);
    }

    private static Block correction(PaperView earlier) {
        return switch (earlier.state()) {
            case PaperView.State.Issued issued ->
                new Block.Paragraph("Văn bản này thay thế văn bản số %s ngày %02d/%02d/%d."
                        .formatted(
                                issued.reference(),
                                issued.day().getDayOfMonth(),
                                issued.day().getMonthValue(),
                                issued.day().getYear()));
            case PaperView.State.Draft _, PaperView.State.Dropped _ ->
                throw new IllegalStateException("corrects what was never issued: " + earlier.id());
        };
    }

    static String hash(byte[] docx, byte[] pdf) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(docx);
            return HexFormat.of().formatHex(digest.digest(pdf));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A name of a file that every system takes: {@code 05-BC-UBND}. */
    static String fileName(String reference) {
        return reference
                .codePoints()
                .mapToObj(sign -> Character.isLetterOrDigit(sign) ? Character.toString(sign) : "-")
                .collect(Collectors.joining());
    }
}
