package vn.giapranh.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.giapranh.calendar.ChangedDay;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * A year of the office calendar.
 *
 * @param mayChange whether the viewer keeps the calendar
 * @param typed what was typed into a form that is shown again
 */
public record CalendarPage(
        int year, LocalDate today, OfficeCalendar calendar, boolean mayChange, Typed typed, List<Wrong> wrongs) {

    public CalendarPage {
        wrongs = List.copyOf(wrongs);
    }

    /** The form as it was sent. */
    public record Typed(String day, boolean works, String reason) {}

    public List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    /** Empty cells before the first of a month; weeks begin on Monday. */
    public static int before(YearMonth month) {
        return month.atDay(1).getDayOfWeek().getValue() - 1;
    }

    /** How a day is drawn: {@code is-off}, {@code is-rest} for an ordinary weekend, {@code is-open} for one that is worked. */
    public String look(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (calendar.isWorkingDay(day)) {
            return weekend ? "is-open" : "";
        }
        return weekend && calendar.findHoliday(day).isEmpty() ? "is-rest" : "is-off";
    }

    public List<ChangedDay> changes() {
        return calendar.listChanges(year);
    }

    public long workingDays() {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
