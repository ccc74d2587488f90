package vn.giapranh.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * An official paper: its content, in no format.
 *
 * @param issuer who issues it
 * @param kind what kind of paper it is
 * @param number its number in the issuer's register; absent in a draft, whose number and day are left open
 * @param symbol what follows the number, such as {@code BC-UBND}; {@link Layout#symbol} makes one
 * @param date the day of issue; of a draft, only month and year are printed
 * @param subject what it is about (trích yếu), one sentence without a full stop; it is broken into even lines, or
 *     where it is broken itself
 * @param body at least one block; the last one ends in words, because the closing mark follows them
 * @param signatures at least one; several parties sign side by side, in this order
 * @param recipients to whom it goes; {@link Recipients#none()} prints nothing
 */
public record Paper(
        Issuer issuer,
        PaperKind kind,
        OptionalInt number,
        String symbol,
        LocalDate date,
        String subject,
        List<Block> body,
        List<Signature> signatures,
        Recipients recipients) {

    /** @throws IllegalArgumentException if it could not be printed: no body, no signature, or an end without words */
    public Paper {
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException("a paper's number is 1 or more, not " + number.getAsInt());
        }
        if (symbol.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a paper has a symbol and a subject");
        }
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("somebody signs a paper");
        }
        if (body.isEmpty() || !body.getLast().endsInWords()) {
            throw new IllegalArgumentException("a paper ends in words, which the closing mark follows");
        }
    }

    /** Whether it has no number yet. */
    public boolean isDraft() {
        return number.isEmpty();
    }

    /** Kind and subject in one line, such as "Báo cáo: Kết quả phối hợp quý III năm 2026". */
    public String title() {
        return kind.title() + ": " + subject.lines().collect(Collectors.joining(" "));
    }
}
