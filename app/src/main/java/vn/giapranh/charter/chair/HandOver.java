package vn.giapranh.charter.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.kernel.WardId;

/**
 * The hand-over at the end of one term.
 *
 * @param version whose Chair rule made the term
 * @param incoming who holds the next term
 * @param within how soon after the term it is due, by the rule
 * @param due when that is by the office calendar
 * @param record what was written; empty before anybody has
 */
public record HandOver(
        CharterVersionId version, ChairTerm term, WardId incoming, Term within, Instant due, Optional<Record> record) {

    /** Who signs. */
    public enum Side {
        OUTGOING,
        INCOMING
    }

    /**
     * What was written and signed.
     *
     * @param openDisputes under the charter when it was written
     * @param hash of what is signed
     */
    public record Record(
            String words,
            int openDisputes,
            String hash,
            Instant writtenAt,
            Optional<Instant> outgoingSigned,
            Optional<Instant> incomingSigned) {

        public boolean isSigned() {
            return outgoingSigned.isPresent() && incomingSigned.isPresent();
        }

        public Optional<Instant> signedBy(Side side) {
            return switch (side) {
                case OUTGOING -> outgoingSigned;
                case INCOMING -> incomingSigned;
            };
        }
    }

    public WardId outgoing() {
        return term.ward();
    }

    public LocalDate endedOn() {
        return term.until();
    }

    public boolean isSigned() {
        return record.filter(Record::isSigned).isPresent();
    }

    /** Whether a signature is missing after the time the rule leaves. */
    public boolean isOverdue(Instant now) {
        return !isSigned() && !now.isBefore(due);
    }

    /** The side the ward is on; empty for any other ward. */
    public Optional<Side> sideOf(WardId ward) {
        if (ward.equals(outgoing())) {
            return Optional.of(Side.OUTGOING);
        }
        return ward.equals(incoming) ? Optional.of(Side.INCOMING) : Optional.empty();
    }
}
