package vn.giapranh.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** On which days offices work. Immutable; knows the years 2000 to 2088. */
public final class OfficeCalendar {

    private final Map<LocalDate, ChangedDay> changes = new TreeMap<>();

    /** @param changes go before the law; of two for one day the later in the list holds */
    public OfficeCalendar(Collection<ChangedDay> changes) {
        changes.forEach(change -> this.changes.put(change.day(), change));
    }

    /** What the law says by itself. */
    public static OfficeCalendar byLaw() {
        return new OfficeCalendar(List.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        ChangedDay change = changes.get(day);
        if (change != null) {
            return change.works();
        }
        return !PublicHolidays.isWeekend(day) && findHoliday(day).isEmpty();
    }

    /**
     * The last day of a term of {@code days} working days that begins on {@code from}; the day itself does not count
     * (Civil Code 2015, Article 147, paragraph 2).
     *
     * @param days at least 1
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return step(from, days, 1);
    }

    /** The day from which {@code days} working days are left until the end of {@code to}. */
    public LocalDate minusWorkingDays(LocalDate to, int days) {
        return step(to, days, -1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        if (days < 1) {
            throw new IllegalArgumentException("at least one working day: " + days);
        }
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The holiday the law has on a day; what an administrator changed is in {@link #findChange}. */
    public Optional<Holiday> findHoliday(LocalDate day) {
        return listHolidays(day.getYear()).stream()
                .filter(each -> each.day().equals(day))
                .map(DayOff::holiday)
                .findFirst();
    }

    public Optional<ChangedDay> findChange(LocalDate day) {
        return Optional.ofNullable(changes.get(day));
    }

    /** The holidays the law has in a year, in order. */
    public List<DayOff> listHolidays(int year) {
        return PublicHolidays.of(year);
    }

    /** The changed days of a year, in order. */
    public List<ChangedDay> listChanges(int year) {
        return changes.values().stream()
                .filter(each -> each.day().getYear() == year)
                .toList();
    }
}
