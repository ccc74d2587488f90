package vn.giapranh.hotspots.scan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What one step of time is. */
public enum TimeStep {
    DAY(ChronoUnit.DAYS, 1) {
        @Override
        LocalDate start(LocalDate date) {
            return date;
        }
    },
    MONTH(ChronoUnit.MONTHS, 365.2425 / 12) {
        @Override
        LocalDate start(LocalDate date) {
            return date.withDayOfMonth(1);
        }
    },
    YEAR(ChronoUnit.YEARS, 365.2425) {
        @Override
        LocalDate start(LocalDate date) {
            return date.withDayOfYear(1);
        }
    };

    private final ChronoUnit unit;
    private final double meanDays;

    TimeStep(ChronoUnit unit, double meanDays) {
        this.unit = unit;
        this.meanDays = meanDays;
    }

    /** The first day of the step that holds a date. */
    abstract LocalDate start(LocalDate date);

    /** Days in one step, on average. */
    public double meanDays() {
        return meanDays;
    }

    int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(unit.between(start(from), start(to)));
    }

    LocalDate plus(LocalDate from, int steps) {
        return start(from).plus(steps, unit);
    }
}
