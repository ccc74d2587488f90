package vn.giapranh.charter.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.rule.Term.Elapsed;
import vn.giapranh.charter.rule.Term.WorkingDays;

class TermTest {

    @Test
    void a_day_by_the_clock_is_within_a_working_day() {
        assertThat(new Elapsed(Duration.ofDays(1)).isWithin(new WorkingDays(1))).isTrue();
        assertThat(new Elapsed(Duration.ofDays(1).plusMinutes(1)).isWithin(new WorkingDays(1)))
                .isFalse();
    }

    @Test
    void working_days_are_never_surely_within_hours_because_holidays_stretch_them() {
        assertThat(new WorkingDays(1).isWithin(new Elapsed(Duration.ofDays(15))))
                .isFalse();
    }

    @Test
    void like_compares_with_like() {
        assertThat(new WorkingDays(3).isWithin(new WorkingDays(3))).isTrue();
        assertThat(new WorkingDays(4).isWithin(new WorkingDays(3))).isFalse();
        assertThat(new Elapsed(Duration.ofMinutes(60)).isWithin(new Elapsed(Duration.ofHours(1))))
                .isTrue();
        assertThat(new Elapsed(Duration.ofMinutes(61)).isWithin(new Elapsed(Duration.ofHours(1))))
                .isFalse();
    }
}
