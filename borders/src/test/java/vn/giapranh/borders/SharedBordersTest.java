package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedBordersTest {

    @Test
    void the_four_wards_share_three_borders_of_the_published_lengths() {
        List<Border> borders = SharedBorders.derive(RealWards.four());

        assertThat(borders).extracting(Border::key).containsExactly("26876-26890", "26890-26977", "26968-26977");
        assertThat(borders.get(0).lengthMetres()).isCloseTo(2860, within(2.86));
        assertThat(borders.get(1).lengthMetres()).isCloseTo(830, within(0.83));
        assertThat(borders.get(2).lengthMetres()).isCloseTo(4195, within(4.195));
    }

    @Test
    void the_city_has_435_borders() {
        assertThat(SharedBorders.derive(RealWards.city())).hasSize(435);
    }
}
