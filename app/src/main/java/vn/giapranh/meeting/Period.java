package vn.giapranh.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.giapranh.charter.rule.Per;

/** Days in Ho Chi Minh City, first and last both within. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " " + to);
        }
    }

    /** The month, quarter, half-year or year of the calendar that holds the day. */
    static Period holding(Per per, LocalDate day) {
        int months = months(per);
        LocalDate from = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    private static int months(Per per) {
        return switch (per) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
