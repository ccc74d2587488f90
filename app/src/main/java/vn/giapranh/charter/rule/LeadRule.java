package vn.giapranh.charter.rule;

import java.util.List;

/**
 * Lead: the clauses that are asked in turn for the one ward that leads. The first that answers decides.
 *
 * @param by ends with {@link Clause#RECEIVER}, which always answers, so that there is never no lead
 */
public record LeadRule(List<Clause> by) implements Rule {

    public LeadRule {
        by = List.copyOf(by);
        if (by.isEmpty() || by.getLast() != Clause.RECEIVER || !by.contains(Clause.PLACE)) {
            throw new IllegalArgumentException("a lead rule asks the place and ends with the receiver: " + by);
        }
    }

    /** One way to find the lead. */
    public enum Clause {
        /** As the named segment says. */
        SEGMENT,
        /** The party where it happened. */
        PLACE,
        /** The ward that received the report, until another has accepted. */
        RECEIVER
    }
}
