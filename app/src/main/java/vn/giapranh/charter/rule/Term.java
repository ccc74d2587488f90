package vn.giapranh.charter.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.giapranh.calendar.OfficeCalendar;

/** A time allowed, either by the clock or by the office calendar. */
public sealed interface Term {

    /** Working days begin and end at midnight here. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Time as a clock runs it, nights and holidays included. */
    record Elapsed(Duration duration) implements Term {
        public Elapsed {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("a time allowed is longer than nothing: " + duration);
            }
        }
    }

    /** Days on which offices work. */
    record WorkingDays(int days) implements Term {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("at least one working day: " + days);
            }
        }
    }

    /**
     * Whether this time surely ends no later than {@code ceiling}. A working day lasts at least 24 hours from any
     * instant, so hours and days compare with working days; working days never compare with hours, because holidays may
     * stretch them without limit.
     */
    default boolean isWithin(Term ceiling) {
        return switch (this) {
            case Elapsed(Duration mine) ->
                switch (ceiling) {
                    case Elapsed(Duration most) -> mine.compareTo(most) <= 0;
                    case WorkingDays(int most) -> mine.compareTo(Duration.ofDays(most)) <= 0;
                };
            case WorkingDays(int mine) ->
                switch (ceiling) {
                    case Elapsed _ -> false;
                    case WorkingDays(int most) -> mine <= most;
                };
        };
    }

    /**
     * When this time, begun at {@code from}, is over. A time in working days ends with its last day, at midnight in Ho Chi
     * Minh City; the day on which it begins does not count (Civil Code 2015, Articles 147 and 148). What begins at midnight
     * begins with the day that just ended.
     */
    default Instant endsAfter(Instant from, OfficeCalendar calendar) {
        return switch (this) {
            case Elapsed(Duration duration) -> from.plus(duration);
            case WorkingDays(int days) -> {
                LocalDate begun = LocalDate.ofInstant(from.minusNanos(1), ZONE);
                yield calendar.plusWorkingDays(begun, days)
                        .plusDays(1)
                        .atStartOfDay(ZONE)
                        .toInstant();
            }
        };
    }
}
