package vn.giapranh.hotspots.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.gold.GoldTable;

class KernelDensityTest {

    private static final Rectangle DISTRICT = new Rectangle(254, 246, 336, 400);

    private static Outline outline(Rectangle r) {
        return Outline.of(List.of(
                new double[] {r.west(), r.south(), r.east(), r.south(), r.east(), r.north(), r.west(), r.north()}));
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void burkitts_lymphoma_has_the_density_of_the_closed_form() {
        GoldTable cases = GoldTable.read("burkitt/events.csv");
        GoldTable expected = GoldTable.read("kernel_density_burkitt/expected.csv");
        for (Window window : List.of(DISTRICT, outline(DISTRICT))) {
            KernelDensity density =
                    KernelDensity.of(cases.numbers("x"), cases.numbers("y"), ones(cases.size()), 10, window);
            double[] at = density.at(expected.numbers("x"), expected.numbers("y"));
            for (int i = 0; i < at.length; i++) {
                double raw = expected.numbers("raw")[i];
                double edge = expected.numbers("edge")[i];
                assertThat(density.raw(expected.numbers("x")[i], expected.numbers("y")[i]))
                        .isCloseTo(raw, within(1e-12 * raw + 1e-15));
                assertThat(at[i]).isCloseTo(edge, within(1e-9 * edge + 1e-15));
                // The approximation on pixels that the reference program makes.
                double pixels = expected.numbers("spatstat512")[i];
                assertThat(at[i]).isCloseTo(pixels, within(0.0125 * pixels));
            }
        }
    }

    @Test
    void the_mass_in_a_polygon_is_that_of_the_rectangle_it_draws() {
        SplittableRandom random = new SplittableRandom(1);
        Outline outline = outline(DISTRICT);
        for (int i = 0; i < 2_000; i++) {
            double x = random.nextDouble(200, 400);
            double y = random.nextDouble(200, 450);
            double sigma = Math.exp(random.nextDouble(-2, 6));
            assertThat(outline.mass(x, y, sigma)).isCloseTo(DISTRICT.mass(x, y, sigma), within(1e-10));
            assertThat(outline.contains(x, y)).isEqualTo(DISTRICT.contains(x, y));
        }
    }

    @Test
    void at_a_corner_a_quarter_and_on_an_edge_half_of_a_narrow_kernel_is_inside() {
        Outline outline = outline(DISTRICT);
        assertThat(outline.mass(254, 246, 1)).isCloseTo(0.25, within(1e-12));
        assertThat(outline.mass(336, 300, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(outline.mass(300, 300, 1)).isCloseTo(1, within(1e-12));
        assertThat(outline.mass(300, 500, 1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_hole_takes_its_mass_away() {
        Rectangle hole = new Rectangle(280, 300, 300, 330);
        Outline holed = Outline.of(List.of(
                new double[] {254, 246, 336, 246, 336, 400, 254, 400},
                new double[] {280, 300, 280, 330, 300, 330, 300, 300}));
        assertThat(holed.contains(290, 310)).isFalse();
        assertThat(holed.contains(270, 310)).isTrue();
        assertThat(holed.mass(275, 310, 12))
                .isCloseTo(DISTRICT.mass(275, 310, 12) - hole.mass(275, 310, 12), within(1e-10));
    }

    /** A circle of 5,000 edges against the closed form 1 - exp(-R²/2σ²) at its middle. */
    @Test
    void a_round_outline_of_many_edges_has_the_mass_of_the_circle() {
        double[] ring = new double[10_000];
        for (int k = 0; k < 5_000; k++) {
            ring[2 * k] = 100 * Math.cos(2 * Math.PI * k / 5_000);
            ring[2 * k + 1] = 100 * Math.sin(2 * Math.PI * k / 5_000);
        }
        Outline circle = Outline.of(List.of(ring));
        for (double sigma : new double[] {5, 40, 100, 1_000}) {
            assertThat(circle.mass(0, 0, sigma)).isCloseTo(-Math.expm1(-5_000 / (sigma * sigma)), within(1e-6));
        }
    }

    @Test
    void a_border_between_two_wards_is_no_edge_of_the_window() {
        Outline wards = Outline.of(List.of(
                new double[] {254, 246, 290, 246, 300, 400, 254, 400},
                new double[] {290, 246, 336, 246, 336, 400, 300, 400}));
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200; i++) {
            double x = random.nextDouble(254, 336);
            double y = random.nextDouble(246, 400);
            assertThat(wards.mass(x, y, 8)).isCloseTo(DISTRICT.mass(x, y, 8), within(1e-10));
        }
    }

    /** The midpoint rule over the window: what correction spreads adds up to the number of events again. */
    @Test
    void density_without_correction_adds_up_to_the_mass_of_the_events() {
        double[] x = {260, 300, 335};
        double[] y = {250, 320, 399};
        double[] weight = {1, 2, 5};
        KernelDensity density = KernelDensity.of(x, y, weight, 15, DISTRICT);
        double sum = 0;
        for (double u = 254.5; u < 336; u++) {
            for (double v = 246.5; v < 400; v++) {
                sum += density.raw(u, v);
            }
        }
        double inside = 0;
        for (int i = 0; i < 3; i++) {
            inside += weight[i] * DISTRICT.mass(x[i], y[i], 15);
        }
        assertThat(sum).isCloseTo(inside, within(1e-3));
    }

    @Test
    void outside_the_window_there_is_no_density() {
        KernelDensity density = KernelDensity.of(new double[] {300}, new double[] {300}, ones(1), 10, DISTRICT);
        assertThat(density.at(253, 300)).isNaN();
        assertThat(density.at(254, 300)).isPositive();
    }

    @Test
    void what_is_no_window_or_bandwidth_is_refused() {
        List<double[]> flat = new ArrayList<>();
        flat.add(new double[] {0, 0, 1, 1});
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.of(flat));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rectangle(1, 0, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KernelDensity.of(new double[1], new double[1], ones(1), 0, DISTRICT));
    }
}
