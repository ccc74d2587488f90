package vn.giapranh.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "MONTH,      2026-09-30T23:59, 2026-09-01T00:00, 2026-10-01T00:00, 9,  2026",
        "MID_MONTH,  2026-09-14T23:59, 2026-08-15T00:00, 2026-09-15T00:00, 9,  2026",
        "MID_MONTH,  2026-12-15T00:00, 2026-12-15T00:00, 2027-01-15T00:00, 1,  2027",
        "NOON_25TH,  2026-09-25T11:59, 2026-08-25T12:00, 2026-09-25T12:00, 9,  2026",
        "NOON_25TH,  2026-09-25T12:00, 2026-09-25T12:00, 2026-10-25T12:00, 10, 2026",
        "QUARTER,    2026-07-01T00:00, 2026-07-01T00:00, 2026-10-01T00:00, 3,  2026",
        "HALF_YEAR,  2026-06-30T23:59, 2026-01-01T00:00, 2026-07-01T00:00, 1,  2026",
        "HALF_YEAR,  2026-07-01T00:00, 2026-07-01T00:00, 2027-01-01T00:00, 2,  2026",
        "YEAR,       2026-03-31T08:00, 2026-01-01T00:00, 2027-01-01T00:00, 1,  2026"
    })
    void a_period_is_the_one_offices_mean(
            SpanKind kind, LocalDateTime at, LocalDateTime from, LocalDateTime until, int number, int year) {
        Span span = kind.at(instant(at));
        assertThat(span).isEqualTo(new Span(kind, instant(from), instant(until)));
        assertThat(span.number()).isEqualTo(number);
        assertThat(span.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @EnumSource
    void periods_follow_each_other_without_a_gap(SpanKind kind) {
        Span span = kind.at(instant(LocalDateTime.of(2024, 1, 31, 12, 0)));
        for (int i = 0; i < 40; i++) {
            Span next = span.next();
            assertThat(next.from()).isEqualTo(span.until());
            assertThat(next.previous()).isEqualTo(span);
            assertThat(kind.at(next.from())).isEqualTo(next);
            assertThat(kind.at(next.until().minusNanos(1))).isEqualTo(next);
            span = next;
        }
    }

    @Test
    void the_same_of_last_year_has_the_same_number() {
        Span third = SpanKind.QUARTER.at(instant(LocalDateTime.of(2026, 8, 3, 0, 0)));
        assertThat(third.sameOfLastYear()).isEqualTo(SpanKind.QUARTER.at(instant(LocalDateTime.of(2025, 8, 3, 0, 0))));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
