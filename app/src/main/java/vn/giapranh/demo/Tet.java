package vn.giapranh.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The lunar new year, which turns the order of a ward's year upside down. */
final class Tet {

    private static final int DAYS_BEFORE = 6;
    private static final int DAYS_AFTER = 4;

    /** First day of the first lunar month in Vietnam. */
    private static final List<LocalDate> FIRST_DAYS = List.of(
            LocalDate.of(2024, 2, 10),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2028, 1, 26),
            LocalDate.of(2029, 2, 13),
            LocalDate.of(2030, 2, 2),
            LocalDate.of(2031, 1, 23),
            LocalDate.of(2032, 2, 11));

    private Tet() {}

    /** Whether the day belongs to the ten days around the lunar new year. */
    static boolean isAround(LocalDate day) {
        return FIRST_DAYS.stream()
                .mapToLong(first -> ChronoUnit.DAYS.between(first, day))
                .anyMatch(days -> days >= -DAYS_BEFORE && days < DAYS_AFTER);
    }
}
