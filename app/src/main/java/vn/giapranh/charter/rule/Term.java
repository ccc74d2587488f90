package vn.giapranh.charter.rule;

import java.time.Duration;

/** A time allowed, either by the clock or by the office calendar. */
public sealed interface Term {

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
}
