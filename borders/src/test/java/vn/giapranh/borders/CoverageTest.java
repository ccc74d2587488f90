package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    @Test
    void the_four_wards_and_the_city_are_valid() {
        assertThat(Coverage.validate(RealWards.four())).isEmpty();
        assertThat(Coverage.validate(RealWards.city())).isEmpty();
    }

    @Test
    void tiny_town_is_valid_though_two_of_its_wards_meet_in_a_point() {
        assertThat(Coverage.validate(TinyTown.wards())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.45})
    void a_strip_open_at_both_ends_is_a_gap_when_narrower_than_the_tolerance(double width) {
        assertThat(Coverage.validate(TinyTown.parted(width))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.GAP);
            assertThat(fault.wards()).extracting(Ward::code).containsExactly("1", "2");
            assertThat(fault.lengthMetres()).isCloseTo(1106, within(2.0));
            assertThat(fault.areaSquareMetres()).isCloseTo(1106 * width, within(1106 * width * 0.02));
            assertThat(fault.lon()).isBetween(106.61, 106.61 + width / TinyTown.METRES_PER_LON);
        });
    }

    @Test
    void a_strip_open_at_both_ends_is_no_gap_when_wider_than_the_tolerance() {
        assertThat(Coverage.validate(TinyTown.parted(0.6))).isEmpty();
        assertThat(Coverage.validate(TinyTown.parted(0.6), 1.0)).hasSize(1);
    }

    @Test
    void a_wedge_open_at_one_end_is_a_gap_as_far_as_it_is_narrow() {
        double lon = 106.61 + 1 / TinyTown.METRES_PER_LON;
        List<Ward> wards = List.of(
                TinyTown.wards().getFirst(),
                TinyTown.ward(
                        "2",
                        "POLYGON ((" + lon + " 10.80, 106.62 10.80, 106.62 10.81, 106.61 10.81, " + lon + " 10.80))"));

        assertThat(Coverage.validate(wards)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.GAP);
            assertThat(fault.lengthMetres()).isCloseTo(553, within(3.0));
            assertThat(fault.areaSquareMetres()).isCloseTo(553 * 0.25, within(3.0));
        });
    }

    @Test
    void a_strip_of_overlap_has_its_true_area_and_length() {
        assertThat(Coverage.validate(TinyTown.parted(-0.3))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.OVERLAP);
            assertThat(fault.wards()).extracting(Ward::code).containsExactly("1", "2");
            assertThat(fault.areaSquareMetres()).isCloseTo(0.3 * 0.01 * TinyTown.METRES_PER_LAT, within(0.5));
            assertThat(fault.lengthMetres()).isCloseTo(0.01 * TinyTown.METRES_PER_LAT, within(1.0));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, -1e-4, 1e-5})
    void a_shift_finer_than_a_millimetre_is_one_mismatch(double metres) {
        assertThat(Coverage.validate(TinyTown.parted(metres))).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.MISMATCH);
            assertThat(fault.areaSquareMetres()).isZero();
            assertThat(fault.lengthMetres()).isCloseTo(1106, within(1.0));
        });
    }

    @Test
    void a_vertex_that_only_one_ward_has_is_a_mismatch_there() {
        List<Ward> wards = List.of(
                TinyTown.ward(
                        "1",
                        "POLYGON ((106.60 10.80, 106.61 10.80, 106.61 10.803, 106.61 10.81, 106.60 10.81, 106.60 10.80))"),
                TinyTown.wards().get(1));

        assertThat(Coverage.validate(wards)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.MISMATCH);
            assertThat(fault.lon()).isEqualTo(106.61);
            assertThat(fault.lat()).isEqualTo(10.803);
        });
    }

    @Test
    void two_wards_on_the_same_ground_overlap_wholly() {
        Ward one = TinyTown.wards().getFirst();

        assertThat(Coverage.validate(List.of(one, new Ward("9", "Phường 9", one.shape()))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.OVERLAP);
                    assertThat(fault.areaSquareMetres()).isCloseTo(one.shape().areaSquareMetres(), within(1.0));
                });
    }

    @Test
    void a_ward_inside_another_overlaps_it_and_a_ward_in_the_hole_of_another_does_not() {
        String outline = "(106.60 10.80, 106.61 10.80, 106.61 10.81, 106.60 10.81, 106.60 10.80)";
        String middle = "(106.603 10.803, 106.603 10.806, 106.606 10.806, 106.606 10.803, 106.603 10.803)";
        Ward inner = TinyTown.ward("2", "POLYGON (" + middle + ")");

        assertThat(Coverage.validate(List.of(TinyTown.ward("1", "POLYGON (" + outline + ")"), inner)))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.OVERLAP);
        assertThat(Coverage.validate(List.of(TinyTown.ward("1", "POLYGON (" + outline + "," + middle + ")"), inner)))
                .isEmpty();
        assertThat(Coverage.validate(List.of(TinyTown.ward("1", "POLYGON (" + outline + "," + middle + ")"))))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.GAP);
    }
}
