package vn.giapranh.hotspots.scan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.hotspots.Events;

/**
 * The days under study, in steps counted from 0.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
public record StudyPeriod(LocalDate from, LocalDate to, TimeStep step) implements Serializable {

    /** The most steps of a period. */
    public static final int MOST_STEPS = 100_000;

    public StudyPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
        if (step.between(from, to) >= MOST_STEPS) {
            throw new IllegalArgumentException("the period has more than " + MOST_STEPS + " steps");
        }
    }

    /** From the step of the first event (or the given day) to that of the last event (or the given day). */
    public static StudyPeriod of(Events events, Optional<LocalDate> from, Optional<LocalDate> to, TimeStep step) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < events.size(); i++) {
            first = Math.min(first, events.day(i));
            last = Math.max(last, events.day(i));
        }
        if (events.size() == 0 && (from.isEmpty() || to.isEmpty())) {
            throw new IllegalArgumentException("there are no events that would tell the period");
        }
        int earliest = first;
        int latest = last;
        LocalDate begin = from.orElseGet(() -> step.start(LocalDate.ofEpochDay(earliest)));
        LocalDate end =
                to.orElseGet(() -> step.plus(LocalDate.ofEpochDay(latest), 1).minusDays(1));
        return new StudyPeriod(begin, end, step);
    }

    /** The number of steps. */
    public int steps() {
        return step.between(from, to) + 1;
    }

    /** Whether a day, counted from 1970-01-01, is in the period. */
    public boolean holds(int epochDay) {
        return epochDay >= from.toEpochDay() && epochDay <= to.toEpochDay();
    }

    /** The step of each day of the period, from its first day on. */
    int[] stepOfDays() {
        int[] steps = new int[Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step.between(from, from.plusDays(i));
        }
        return steps;
    }

    /** The first day of a step, within the period. */
    public LocalDate firstDay(int index) {
        LocalDate day = step.plus(from, index);
        return day.isBefore(from) ? from : day;
    }

    /** The last day of a step, within the period. */
    public LocalDate lastDay(int index) {
        LocalDate day = step.plus(from, index + 1).minusDays(1);
        return day.isAfter(to) ? to : day;
    }
}
