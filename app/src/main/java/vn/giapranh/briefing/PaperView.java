package vn.giapranh.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * A paper.
 *
 * @param corrects the issued paper that this one corrects
 * @param version to be sent back with an act
 */
public record PaperView(
        PaperId id,
        WardId unit,
        Office office,
        Source source,
        Optional<String> charter,
        Set<WardId> audience,
        PaperWords words,
        Optional<PaperId> corrects,
        State state,
        int version,
        Instant createdAt,
        Instant changedAt) {

    public PaperView {
        audience = Set.copyOf(audience);
    }

    /** Where it stands. */
    public sealed interface State {

        record Draft() implements State {}

        /** Given up before it was issued. */
        record Dropped() implements State {}

        /**
         * Issued.
         *
         * @param reference number and symbol: {@code 05/BC-UBND}
         * @param hash SHA-256 of the DOCX, then the PDF
         */
        record Issued(Instant at, LocalDate day, String term, int number, String reference, String hash)
                implements State {}
    }
}
