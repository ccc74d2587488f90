package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void the_four_wards_and_the_city_are_clean() {
        assertThat(Coverage.validate(RealWards.four())).isEmpty();
        assertThat(Coverage.validate(RealWards.city())).isEmpty();
    }
}
