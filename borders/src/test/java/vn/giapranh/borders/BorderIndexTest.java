package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class BorderIndexTest {

    private static final long SEED = Long.getLong("seed", 20251022);

    private static final List<Ward> CITY = RealWards.city();
    private static final List<Border> BORDERS = SharedBorders.derive(CITY);
    private static final BorderIndex INDEX = BorderIndex.of(CITY, BORDERS, border -> 150);

    @Test
    void a_place_in_the_middle_of_a_ward_is_in_that_ward_and_near_no_border() {
        for (Ward ward : RealWards.four()) {
            Location location =
                    INDEX.locate(ward.shape().placeInside()[0], ward.shape().placeInside()[1]);
            assertThat(location.ward()).map(Ward::code).hasValue(ward.code());
        }
    }

    @Test
    void the_ward_of_a_random_place_is_the_one_of_the_polygon_test() {
        PlainLocate plain = new PlainLocate(CITY, BORDERS, 150);
        Random random = new Random(SEED);
        Envelope box = Zones.boundsOf(CITY);
        for (int i = 0; i < 300_000; i++) {
            double lon = box.getMinX() + random.nextDouble() * box.getWidth();
            double lat = box.getMinY() + random.nextDouble() * box.getHeight();
            assertThat(INDEX.locate(lon, lat).ward()).as(at(lon, lat)).isEqualTo(plain.ward(lon, lat));
        }
    }

    @Test
    void the_ward_at_a_vertex_on_an_edge_or_a_hair_beside_it_is_the_one_of_the_polygon_test() {
        PlainLocate plain = new PlainLocate(CITY, BORDERS, 150);
        atEveryEdge(
                new Random(SEED),
                (lon, lat) -> assertThat(INDEX.locate(lon, lat).ward())
                        .as(at(lon, lat))
                        .isEqualTo(plain.ward(lon, lat)));
    }

    private static void atEveryEdge(Random random, BiConsumer<Double, Double> check) {
        for (Ward ward : CITY) {
            Coordinate[] ring = ward.shape().geometry().getCoordinates();
            for (int i = 1; i < ring.length; i += 1 + random.nextInt(8)) {
                Coordinate a = ring[i - 1];
                Coordinate b = ring[i];
                double t = random.nextDouble();
                double x = a.x + t * (b.x - a.x);
                double y = a.y + t * (b.y - a.y);
                check.accept(a.x, a.y);
                check.accept((a.x + b.x) / 2, (a.y + b.y) / 2);
                check.accept(x, y);
                check.accept(x + 1e-9 * random.nextGaussian(), y + 1e-9 * random.nextGaussian());
                check.accept(a.x, a.y + 1e-9 * random.nextGaussian());
                check.accept(Math.nextUp(a.x), a.y);
                check.accept(a.x, Math.nextDown(a.y));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 150, 1000})
    void every_border_whose_zone_holds_a_place_is_named_with_its_geodesic_distance_and_side(double depth) {
        BorderIndex index = BorderIndex.of(CITY, BORDERS, border -> depth);
        PlainLocate plain = new PlainLocate(CITY, BORDERS, depth);
        Random random = new Random(SEED);
        int inZone = 0;
        for (int i = 0; i < 1_500; i++) {
            Border border = BORDERS.get(random.nextInt(BORDERS.size()));
            Coordinate[] line = border.line().geometry().getCoordinates();
            Coordinate from = line[random.nextInt(line.length)];
            double spread = depth * 1.2 / 111_000 * random.nextDouble();
            double lon = from.x + spread * random.nextGaussian();
            double lat = from.y + spread * random.nextGaussian();
            Location expected = plain.locate(lon, lat);
            Location actual = index.locate(lon, lat);
            if (expected.borders().stream().anyMatch(near -> Math.abs(near.distanceMetres() - depth) < 0.1)) {
                continue;
            }
            assertThat(actual.ward()).isEqualTo(expected.ward());
            assertThat(actual.borders())
                    .as(at(lon, lat))
                    .extracting(Location.NearBorder::border)
                    .containsExactlyInAnyOrderElementsOf(expected.borders().stream()
                            .map(Location.NearBorder::border)
                            .toList());
            for (Location.NearBorder near : expected.borders()) {
                Location.NearBorder found = actual.borders().stream()
                        .filter(other -> other.border().equals(near.border()))
                        .findFirst()
                        .orElseThrow();
                assertThat(found.distanceMetres()).isCloseTo(near.distanceMetres(), within(0.02));
                assertThat(found.side()).isEqualTo(near.side());
                inZone++;
            }
        }
        assertThat(inZone).isGreaterThan(500);
    }

    @Test
    void a_place_on_the_line_is_said_to_be_on_it_and_one_two_centimetres_off_is_not() {
        Random random = new Random(SEED);
        for (Border border : BORDERS) {
            Coordinate[] line = border.line().geometry().getCoordinates();
            int i = 1 + random.nextInt(line.length - 1);
            if (border.line().geometry().getNumGeometries() > 1) {
                continue;
            }
            double lon = (line[i - 1].x + line[i].x) / 2;
            double lat = (line[i - 1].y + line[i].y) / 2;
            assertThat(INDEX.locate(lon, lat).borders())
                    .filteredOn(near -> near.border().equals(border))
                    .singleElement()
                    .satisfies(near -> assertThat(near.side()).isEqualTo(Side.ON_LINE))
                    .satisfies(near -> assertThat(near.distanceMetres()).isLessThan(0.001));
        }
    }

    @Test
    void each_border_has_the_depth_the_caller_gives_it() {
        List<Ward> four = RealWards.four();
        BorderIndex index = BorderIndex.of(
                four, SharedBorders.derive(four), border -> border.key().equals("26890-26977") ? 300 : 0);
        Border border = SharedBorders.derive(four).get(1);
        double[] middle = border.line().placeInside();

        assertThat(index.locate(middle[0], middle[1]).borders()).hasSize(1);
        assertThat(index.locate(middle[0], middle[1] + 250 / 110_600.0).borders())
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(near -> near.border().key().equals("26890-26977"));
    }

    @Test
    void a_place_outside_every_ward_is_outside() {
        assertThat(INDEX.locate(0, 0).isOutside()).isTrue();
        assertThat(INDEX.locate(105.85, 21.03).isOutside()).isTrue();
        assertThat(INDEX.locate(1e300, -1e300).isOutside()).isTrue();
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> INDEX.locate(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> INDEX.locate(106, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_with_latitude_first_is_recognised() {
        assertThat(INDEX.suggestsSwap(10.8, 106.67)).isTrue();
        assertThat(INDEX.suggestsSwap(106.67, 10.8)).isFalse();
        assertThat(INDEX.suggestsSwap(10.8, 10.8)).isFalse();
        assertThat(INDEX.suggestsSwap(Double.NaN, 10.8)).isFalse();
    }

    @Test
    void a_zone_deeper_than_allowed_is_refused() {
        assertThatThrownBy(() -> BorderIndex.of(CITY, BORDERS, border -> 5_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BorderIndex.of(CITY, BORDERS, border -> Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String at(double lon, double lat) {
        return "seed " + SEED + ", at " + lon + ", " + lat;
    }
}
