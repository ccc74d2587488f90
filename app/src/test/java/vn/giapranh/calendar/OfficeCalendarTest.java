package vn.giapranh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    private static final OfficeCalendar ANNOUNCED = new OfficeCalendar(AnnouncedDays.read());

    /** First days of the lunar year as every Vietnamese calendar prints them; 1985 and 2007 differ from the Chinese one. */
    @ParameterizedTest
    @CsvSource({
        "2007-02-17",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2030-02-02"
    })
    void the_lunar_year_begins_as_in_Vietnam(LocalDate first) {
        assertThat(PublicHolidays.lunar(first.getYear(), 1, 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"})
    void the_Hung_Kings_are_remembered_on_the_10th_of_the_3rd_month(LocalDate day) {
        assertThat(OfficeCalendar.byLaw().findHoliday(day)).contains(Holiday.HUNG_KINGS);
    }

    /** The weekdays of 2025 and 2026 on which state offices were closed, as announced. */
    @Test
    void the_announced_years_are_those_announced() {
        assertThat(closedWeekdays(2025))
                .containsExactlyElementsOf(
                        days("2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30"
                                + " 2025-05-01 2025-05-02 2025-09-01 2025-09-02"));
        assertThat(closedWeekdays(2026))
                .containsExactlyElementsOf(
                        days("2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27"
                                + " 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02"));
        assertThat(openWeekends(2025)).containsExactlyElementsOf(days("2025-04-26"));
        assertThat(openWeekends(2026)).containsExactlyElementsOf(days("2026-01-10 2026-08-22"));
    }

    @Test
    void eleven_holidays_never_cost_a_weekend_day() {
        for (int year = PublicHolidays.FIRST_YEAR; year <= PublicHolidays.LAST_YEAR; year++) {
            assertThat(closedWeekdays(OfficeCalendar.byLaw(), year))
                    .as("year %d", year)
                    .hasSize(11);
        }
    }

    @Test
    void a_term_in_working_days_skips_weekends_and_holidays() {
        assertThat(ANNOUNCED.plusWorkingDays(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-23");
        assertThat(ANNOUNCED.plusWorkingDays(LocalDate.of(2026, 9, 30), 5)).isEqualTo("2026-10-07");
        assertThat(ANNOUNCED.minusWorkingDays(LocalDate.of(2026, 2, 23), 1)).isEqualTo("2026-02-13");
        assertThatThrownBy(() -> ANNOUNCED.plusWorkingDays(LocalDate.of(2026, 9, 30), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_ends_on_a_working_day_and_counts_each_once() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate last = from;
        for (int days = 1; days <= 300; days++) {
            LocalDate end = ANNOUNCED.plusWorkingDays(from, days);
            assertThat(ANNOUNCED.isWorkingDay(end)).isTrue();
            assertThat(last.plusDays(1).datesUntil(end).filter(ANNOUNCED::isWorkingDay))
                    .isEmpty();
            last = end;
        }
    }

    @Test
    void an_administrators_change_goes_before_the_law_and_the_announcement() {
        List<ChangedDay> changes = new ArrayList<>(AnnouncedDays.read());
        changes.add(new ChangedDay(LocalDate.of(2026, 8, 31), true, "Không hoán đổi", false));
        changes.add(new ChangedDay(LocalDate.of(2026, 11, 24), false, "Nghỉ thêm", false));
        OfficeCalendar changed = new OfficeCalendar(changes);
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void a_year_without_a_lunar_calendar_is_refused() {
        assertThatThrownBy(() -> OfficeCalendar.byLaw().listHolidays(2089))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<LocalDate> days(String text) {
        return List.of(text.split(" ")).stream().map(LocalDate::parse).toList();
    }

    private static List<LocalDate> closedWeekdays(int year) {
        return closedWeekdays(ANNOUNCED, year);
    }

    private static List<LocalDate> closedWeekdays(OfficeCalendar calendar, int year) {
        return ofYear(year).stream()
                .filter(day -> !PublicHolidays.isWeekend(day) && !calendar.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> openWeekends(int year) {
        return ofYear(year).stream()
                .filter(day -> PublicHolidays.isWeekend(day) && ANNOUNCED.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> ofYear(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .toList();
    }
}
