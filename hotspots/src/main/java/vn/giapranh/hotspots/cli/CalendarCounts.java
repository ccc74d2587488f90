package vn.giapranh.hotspots.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.giapranh.hotspots.Events;

/**
 * Counts of all days, or of all weeks from Monday to Sunday, between two dates; the first and the last week as far as the
 * dates reach.
 */
record CalendarCounts(LocalDate begin, LocalDate end, int stepDays) {

    private static final int LONGEST_SPAN_DAYS = 1_000_000;

    static CalendarCounts days(LocalDate begin, LocalDate end) {
        return new CalendarCounts(begin, end, 1);
    }

    static CalendarCounts weeks(LocalDate begin, LocalDate end) {
        return new CalendarCounts(begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), end, 7);
    }

    CalendarCounts {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("the end, " + end + ", comes before the start, " + begin);
        }
        if (end.toEpochDay() - begin.toEpochDay() > LONGEST_SPAN_DAYS) {
            throw new IllegalArgumentException("the events span more than " + LONGEST_SPAN_DAYS + " days");
        }
    }

    /** Events outside the dates are passed over. */
    int[] of(Events events) {
        int[] counts = new int[(int) ((end.toEpochDay() - begin.toEpochDay()) / stepDays) + 1];
        for (int row = 0; row < events.size(); row++) {
            long since = events.day(row) - begin.toEpochDay();
            if (since >= 0 && events.day(row) <= end.toEpochDay()) {
                counts[(int) (since / stepDays)] += events.count(row);
            }
        }
        return counts;
    }

    LocalDate from(int step) {
        return begin.plusDays((long) step * stepDays);
    }

    LocalDate to(int step) {
        return from(step + 1).minusDays(1);
    }
}
