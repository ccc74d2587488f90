package vn.giapranh.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** The public holidays of a year by Articles 111 and 112 of the Labour Code, and the days they are made up on. */
final class PublicHolidays {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2088;

    private static final Map<Integer, List<DayOff>> OF_YEAR = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** In order. Outside 2000 to 2088: IllegalArgumentException. */
    static List<DayOff> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no lunar calendar for " + year);
        }
        return OF_YEAR.computeIfAbsent(year, PublicHolidays::compute);
    }

    private static List<DayOff> compute(int year) {
        LocalDate tet = lunar(year, 1, 1);
        LocalDate nationalDay = LocalDate.of(year, 9, 2);
        List<DayOff> days = new ArrayList<>();
        days.add(new DayOff(LocalDate.of(year, 1, 1), Holiday.NEW_YEAR));
        for (int day = -1; day <= 3; day++) {
            days.add(new DayOff(tet.plusDays(day), Holiday.LUNAR_NEW_YEAR));
        }
        days.add(new DayOff(lunar(year, 3, 10), Holiday.HUNG_KINGS));
        days.add(new DayOff(LocalDate.of(year, 4, 30), Holiday.REUNIFICATION));
        days.add(new DayOff(LocalDate.of(year, 5, 1), Holiday.LABOUR_DAY));
        days.add(new DayOff(nationalDay, Holiday.NATIONAL_DAY));
        days.add(new DayOff(besideNationalDay(nationalDay), Holiday.NATIONAL_DAY));
        days.sort(Comparator.comparing(DayOff::day));
        return withMadeUp(days);
    }

    private static LocalDate besideNationalDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, THURSDAY -> day.plusDays(1);
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY -> day.minusDays(1);
        };
    }

    private static List<DayOff> withMadeUp(List<DayOff> holidays) {
        Set<LocalDate> off = new TreeSet<>();
        holidays.forEach(each -> off.add(each.day()));
        List<DayOff> all = new ArrayList<>(holidays);
        for (DayOff holiday : holidays) {
            if (isWeekend(holiday.day())) {
                LocalDate next = holiday.day().plusDays(1);
                while (isWeekend(next) || off.contains(next)) {
                    next = next.plusDays(1);
                }
                off.add(next);
                all.add(new DayOff(next, Holiday.MADE_UP));
            }
        }
        all.sort(Comparator.comparing(DayOff::day));
        return List.copyOf(all);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day of a month that is not a leap month, in the lunar year that begins in {@code year}. */
    static LocalDate lunar(int year, int month, int dayOfMonth) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), dayOfMonth)
                .transform(PlainDate.class)
                .toTemporalAccessor();
    }
}
