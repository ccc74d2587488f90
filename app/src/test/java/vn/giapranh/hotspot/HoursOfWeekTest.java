package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.incident.Occurrence;

class HoursOfWeekTest {

    @Test
    void an_hour_is_that_of_ho_chi_minh_city_and_its_shade_its_share_of_the_fullest() {
        List<Occurrence> all = new ArrayList<>();
        all.addAll(Incident.times(10, at("2026-11-27T16:30:00Z"))); // Friday 23:30
        all.addAll(Incident.times(3, at("2026-11-27T17:10:00Z"))); // Saturday 00:10
        HoursOfWeek hours = HoursOfWeek.of(all);

        assertThat(hours.at(DayOfWeek.FRIDAY, 23)).isEqualTo(10);
        assertThat(hours.at(DayOfWeek.SATURDAY, 0)).isEqualTo(3);
        assertThat(hours.total()).isEqualTo(13);
        assertThat(hours.of(DayOfWeek.SATURDAY)).isEqualTo(3);
        assertThat(hours.of(23)).isEqualTo(10);
        assertThat(hours.shade(DayOfWeek.FRIDAY, 23)).isEqualTo(5);
        assertThat(hours.shade(DayOfWeek.SATURDAY, 0)).isEqualTo(2);
        assertThat(hours.shade(DayOfWeek.MONDAY, 9)).isZero();
    }

    @Test
    void without_incidents_nothing_is_shaded() {
        assertThat(HoursOfWeek.of(List.of()).shade(DayOfWeek.MONDAY, 0)).isZero();
    }

    private static Occurrence at(String instant) {
        return Incident.at(0, 0, instant, Incident.WEST, Optional.empty());
    }
}
