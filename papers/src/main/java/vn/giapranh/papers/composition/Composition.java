package vn.giapranh.papers.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.composition.Piece.Line;

/**
 * A composed paper, from top to bottom.
 *
 * @param layout in which format
 * @param format the numbers of its layout
 * @param title for the file's properties
 * @param author the issuer, for the file's properties
 * @param date the day of issue
 * @param masthead issuer and national name, or the Party's, side by side
 * @param heading kind and subject
 * @param body the text
 * @param signatures in their order
 * @param recipients label and list; may be empty
 */
public record Composition(
        Layout layout,
        Format format,
        String title,
        String author,
        LocalDate date,
        Masthead masthead,
        List<Piece> heading,
        List<Piece> body,
        List<SignatureBlock> signatures,
        List<Line> recipients) {

    /** How much room a hand needs to sign. */
    public static final double ROOM_TO_SIGN_POINTS = 64;

    public Composition {
        heading = List.copyOf(heading);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /**
     * Two columns: above, and below them number and date in one row.
     *
     * @param leftMillimetres width of the left column; the right one has the rest
     */
    public record Masthead(
            double leftMillimetres, List<Piece> left, List<Piece> right, Line number, Optional<Line> placeAndDate) {
        public Masthead {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Who signs: capacity and office, what stands in place of ink, the name.
     *
     * @param mark may be empty; then there is room for a hand
     */
    public record SignatureBlock(List<Line> above, List<Line> mark, Line name) {
        public SignatureBlock {
            above = List.copyOf(above);
            mark = List.copyOf(mark);
        }
    }

    /** Width of the column of one signature: half of the text, or a little more where one person signs. */
    public double signatureMillimetres() {
        return SigningComposer.columnMillimetres(format, signatures.size());
    }

    /** Whether there are several signatures, which stand side by side above the recipients. */
    public boolean isSignedByMany() {
        return signatures.size() > 1;
    }
}
