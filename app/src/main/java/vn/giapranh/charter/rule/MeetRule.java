package vn.giapranh.charter.rule;

import java.util.Set;

/**
 * Meet: the regular briefing (giao ban) and the reviews.
 *
 * @param every how often the parties meet
 * @param reviews the preliminary and yearly reviews (sơ kết, tổng kết) held besides
 * @param signAgainAt the review at which the charter is signed again
 * @param conclusionsWithin how soon the notice of conclusions goes out after a meeting
 */
public record MeetRule(Per every, Set<Review> reviews, Review signAgainAt, Term conclusionsWithin) implements Rule {

    public MeetRule {
        reviews = Set.copyOf(reviews);
    }

    /** A review. */
    public enum Review {
        HALF_YEAR,
        YEAR
    }
}
