package vn.giapranh.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.giapranh.MovableClock;

class ReportThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final ReportThrottle throttle = new ReportThrottle(2, clock);

    @Test
    void an_address_has_its_share_and_then_waits_an_hour() {
        assertThat(throttle.admits("192.0.2.1")).isTrue();
        assertThat(throttle.admits("192.0.2.1")).isTrue();
        assertThat(throttle.admits("192.0.2.1")).isFalse();
        assertThat(throttle.admits("192.0.2.2")).isTrue();

        clock.advance(Duration.ofHours(1));

        assertThat(throttle.admits("192.0.2.1")).isTrue();
    }

    @Test
    void a_household_counts_as_one_whatever_ipv6_address_it_uses() {
        assertThat(throttle.admits("2001:db8:1:2::1")).isTrue();
        assertThat(throttle.admits("2001:db8:1:2:aaaa:bbbb:cccc:dddd")).isTrue();
        assertThat(throttle.admits("2001:db8:1:2::2")).isFalse();
        assertThat(throttle.admits("2001:db8:1:3::2")).isTrue();
    }
}
