package vn.giapranh.charter.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.giapranh.kernel.WardId;

/**
 * Chair: the order and term in which the parties hold the chair (cụm trưởng).
 *
 * @param order every party once; after the last the first follows
 * @param from the day the first of them takes the chair
 * @param termMonths length of each term
 * @param handOverWithin how soon after a term the signed hand-over of the chair is due
 */
public record ChairRule(List<WardId> order, LocalDate from, int termMonths, Term handOverWithin) implements Rule {

    public ChairRule {
        order = List.copyOf(order);
        if (order.isEmpty() || termMonths < 1) {
            throw new IllegalArgumentException("a rotation has wards and a term");
        }
    }

    /** The term that holds {@code day}; before the rotation began, its first. */
    public ChairTerm on(LocalDate day) {
        ChairTerm term = term(Math.max(0, ChronoUnit.MONTHS.between(from, day)) / termMonths);
        // A rotation that began on the 31st has terms that end sooner in a shorter month.
        return day.isBefore(term.until()) ? term : after(term);
    }

    /** The term that follows. */
    public ChairTerm after(ChairTerm term) {
        return term(term.index() + 1);
    }

    private ChairTerm term(long index) {
        WardId ward = order.get((int) (index % order.size()));
        return new ChairTerm(
                index, ward, from.plusMonths(index * termMonths), from.plusMonths((index + 1) * termMonths));
    }

    /** One ward's term in the chair, counted from 0, {@code until} exclusive. */
    public record ChairTerm(long index, WardId ward, LocalDate from, LocalDate until) {}
}
