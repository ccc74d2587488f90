package vn.giapranh.hotspots.followup;

import java.util.function.IntPredicate;
import vn.giapranh.hotspots.Events;

/** The events of an area in two periods of equal length. */
public record BeforeAfter(long before, long after) {

    /** No events: where there is no such area. */
    public static final BeforeAfter NONE = new BeforeAfter(0, 0);

    public BeforeAfter {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("counts are not negative: " + before + ", " + after);
        }
    }

    /**
     * Counts the events of an area in the days before an act and, as many, from its day on.
     *
     * @param area whether a row is in the area
     * @param actDay the first day after, in days since 1970-01-01
     * @param days the length of each period, 1 or more
     */
    public static BeforeAfter of(Events events, IntPredicate area, int actDay, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period is one day or more, not " + days);
        }
        long before = 0;
        long after = 0;
        for (int row = 0; row < events.size(); row++) {
            long since = (long) events.day(row) - actDay;
            if (since >= -days && since < days && area.test(row)) {
                if (since < 0) {
                    before += events.count(row);
                } else {
                    after += events.count(row);
                }
            }
        }
        return new BeforeAfter(before, after);
    }

    public BeforeAfter plus(BeforeAfter other) {
        return new BeforeAfter(before + other.before, after + other.after);
    }

    long change() {
        return after - before;
    }

    long total() {
        return before + after;
    }
}
