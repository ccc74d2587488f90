package vn.giapranh.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Distances and cells. */
class PlacesTest {

    @Test
    void the_great_circle_is_that_of_a_sphere_of_6367_km() {
        double quarter = Distance.EARTH_RADIUS_METRES * Math.PI / 2;
        assertThat(Distance.GREAT_CIRCLE.metres(0, 0, 90, 0)).isCloseTo(quarter, within(1e-6));
        assertThat(Distance.GREAT_CIRCLE.metres(10, 90, 77, 0)).isCloseTo(quarter, within(1e-6));
        assertThat(Distance.GREAT_CIRCLE.metres(179.5, 0, -179.5, 0))
                .isCloseTo(Distance.EARTH_RADIUS_METRES * Math.toRadians(1), within(1e-6));
    }

    @Test
    void on_a_plane_the_distance_is_straight() {
        assertThat(Distance.PLANAR.metres(1, 1, 4, 5)).isEqualTo(5);
    }

    @Test
    void a_place_on_a_line_belongs_to_the_cell_east_and_north_of_it() {
        Cells cells = Cells.planar(250);

        assertThat(cells.column(250)).isEqualTo(1);
        assertThat(cells.column(249.999)).isZero();
        assertThat(cells.row(-0.001)).isEqualTo(-1);
        assertThat(cells.centreX(1)).isEqualTo(375);
        assertThatThrownBy(() -> Cells.planar(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cells_in_degrees_are_square_in_the_middle_of_the_events() {
        Events events = new Events.Builder(Distance.GREAT_CIRCLE)
                .add(106.70, 10.70, 1)
                .add(106.71, 10.90, 2)
                .build();
        Cells cells = Cells.over(events, 250);
        double east = Distance.GREAT_CIRCLE.metres(cells.centreX(40000), 10.8, cells.centreX(40004), 10.8);
        double north = Distance.GREAT_CIRCLE.metres(106.7, cells.centreY(4800), 106.7, cells.centreY(4804));

        assertThat(east).isCloseTo(1000, within(2.0));
        assertThat(north).isCloseTo(1000, within(2.0));
        Events centred = cells.centred(events);
        assertThat(centred.x(0)).isCloseTo(106.70, within(0.00116));
        assertThat(centred.day(1)).isEqualTo(2);
    }
}
