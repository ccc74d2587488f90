package vn.giapranh.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.MeetRule.Review;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.kernel.WardId;

/**
 * Unfolds a Meet rule into the meetings it asks for. One falls into each month, quarter, half-year or year of the calendar; the
 * first counts when at least half of it lies in the charter's time, and then begins with the charter. A review takes the place
 * of the ordinary meeting that is due on the same last day, and comes besides where there is none: that of the half-year on 30
 * June, that of the year on 31 December. The parties are hosts in their order, one after the other.
 */
final class Series {

    private Series() {}

    /**
     * All of them, oldest first.
     *
     * @param time the days on which the charter rules
     * @param hosts the parties in the order of their turns
     */
    static List<DueMeeting> unfold(MeetRule rule, Period time, List<WardId> hosts) {
        Map<LocalDate, Planned> byLastDay = new TreeMap<>();
        for (Period period : periods(rule.every(), time)) {
            byLastDay.put(period.to(), new Planned(MeetingKind.REGULAR, period, period));
        }
        Set<Review> reviews = rule.reviews();
        if (reviews.contains(Review.HALF_YEAR)) {
            for (Period half : periods(Per.HALF_YEAR, time)) {
                if (half.to().getMonth() == Month.JUNE) {
                    byLastDay.merge(
                            half.to(),
                            new Planned(MeetingKind.HALF_YEAR_REVIEW, half, half),
                            Planned::inPlaceOfOrdinary);
                }
            }
        }
        if (reviews.contains(Review.YEAR)) {
            for (Period year : periods(Per.YEAR, time)) {
                byLastDay.merge(
                        year.to(), new Planned(MeetingKind.YEAR_REVIEW, year, year), Planned::inPlaceOfOrdinary);
            }
        }
        List<DueMeeting> due = new ArrayList<>();
        for (Planned planned : byLastDay.values()) {
            WardId host = hosts.get(due.size() % hosts.size());
            due.add(new DueMeeting(planned.kind(), planned.due(), planned.speaksOf(), host));
        }
        return List.copyOf(due);
    }

    private record Planned(MeetingKind kind, Period due, Period speaksOf) {

        /** A review keeps what it speaks of and is held when the other would have been. */
        static Planned inPlaceOfOrdinary(Planned ordinary, Planned review) {
            return new Planned(review.kind(), ordinary.due(), review.speaksOf());
        }
    }

    private static List<Period> periods(Per per, Period time) {
        List<Period> periods = new ArrayList<>();
        Period period = Period.holding(per, time.from());
        while (!period.to().isAfter(time.to())) {
            Period within = new Period(later(period.from(), time.from()), period.to());
            if (2 * within.days() >= period.days()) {
                periods.add(within);
            }
            period = Period.holding(per, period.to().plusDays(1));
        }
        return periods;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
