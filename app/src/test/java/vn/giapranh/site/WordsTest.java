package vn.giapranh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giapranh.kernel.Role;

class WordsTest {

    /** 02:05 in Ho Chi Minh City. */
    private static final Instant NOW = Instant.parse("2026-11-23T19:05:00Z");

    private final Dictionary dictionary = new Dictionary(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Words vietnamese = dictionary.words("vi");
    private final Words english = dictionary.words("en");

    @Test
    void a_time_is_the_time_of_ho_chi_minh_city() {
        assertThat(vietnamese.dateTime(NOW)).isEqualTo("24/11/2026 02:05");
        assertThat(vietnamese.when(NOW.minusSeconds(300))).isEqualTo("02:00");
        assertThat(vietnamese.when(NOW.minusSeconds(3 * 3600))).isEqualTo("23/11/2026 23:05");
    }

    @Test
    void a_clock_says_what_is_left_and_how_long_it_is_over() {
        assertThat(vietnamese.left(NOW.plusSeconds(12 * 60))).isEqualTo("còn 12 phút");
        assertThat(vietnamese.left(NOW.minusSeconds(3 * 60))).isEqualTo("quá hạn 3 phút");
        assertThat(english.left(NOW.plusSeconds(60))).isEqualTo("1 minute left");
    }

    @Test
    void a_duration_has_its_two_largest_units() {
        assertThat(vietnamese.duration(Duration.ofMinutes(65))).isEqualTo("1 giờ 5 phút");
        assertThat(vietnamese.duration(Duration.ofHours(52))).isEqualTo("2 ngày 4 giờ");
        assertThat(english.duration(Duration.ofHours(24))).isEqualTo("1 day");
    }

    @Test
    void a_length_has_the_comma_of_its_language() {
        assertThat(vietnamese.distance(4195.2)).isEqualTo("4,195 km");
        assertThat(english.distance(4195.2)).isEqualTo("4.195 km");
        assertThat(vietnamese.distance(84.6)).isEqualTo("85 m");
    }

    @Test
    void names_are_sorted_as_vietnamese_sorts_them() {
        assertThat(vietnamese.sorted(List.of("Đa Kao", "Gò Vấp", "Dĩ An", "An Nhơn", "Ba Đình"), name -> name))
                .containsExactly("An Nhơn", "Ba Đình", "Dĩ An", "Đa Kao", "Gò Vấp");
    }

    @Test
    void names_are_joined_by_the_word_of_the_language() {
        assertThat(vietnamese.list(List.of("A", "B", "C"))).isEqualTo("A, B và C");
        assertThat(english.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(english.list(List.of())).isEmpty();
    }

    @Test
    void an_enum_has_a_word_in_both_languages() {
        assertThat(vietnamese.of(Role.DUTY_OFFICER)).isEqualTo("Trực ban");
        assertThat(english.of(Role.DUTY_OFFICER)).isEqualTo("Duty officer");
    }

    @Test
    void an_argument_is_written_as_the_language_writes_it() {
        assertThat(vietnamese.t("site.list.and", 12_345, Duration.ofMinutes(5))).isEqualTo("12.345 và 5 phút");
    }

    @Test
    void a_word_nobody_wrote_comes_back_as_its_key() {
        assertThat(vietnamese.t("site.no-such-word")).isEqualTo("site.no-such-word");
    }
}
