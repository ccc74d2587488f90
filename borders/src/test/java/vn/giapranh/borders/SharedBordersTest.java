package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class SharedBordersTest {

    private static final long SEED = Long.getLong("seed", 20251022);

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

    @Test
    void lengths_are_those_of_the_geodesic() {
        for (Border border : SharedBorders.derive(RealWards.city())) {
            double geodesic = 0;
            Geometry lines = border.line().geometry();
            for (int n = 0; n < lines.getNumGeometries(); n++) {
                Coordinate[] line = lines.getGeometryN(n).getCoordinates();
                for (int i = 1; i < line.length; i++) {
                    geodesic += Vincenty.distance(line[i - 1].x, line[i - 1].y, line[i].x, line[i].y);
                }
            }
            assertThat(border.lengthMetres()).isCloseTo(geodesic, withinPercentage(0.0001));
        }
    }

    @Test
    void the_length_of_a_line_of_fifty_kilometres_is_that_of_the_geodesic() {
        assertThat(Wgs84.distance(106.0, 10.0, 106.3, 10.35))
                .isCloseTo(Vincenty.distance(106.0, 10.0, 106.3, 10.35), withinPercentage(0.0001));
    }

    @Test
    void wards_that_meet_in_a_point_share_no_border() {
        assertThat(SharedBorders.derive(TinyTown.wards()))
                .extracting(Border::key)
                .containsExactly("1-2", "2-3");
    }

    @Test
    void the_line_runs_with_the_first_ward_on_its_left() {
        Border border = SharedBorders.derive(TinyTown.wards()).getFirst();

        assertThat(border.line().geoJson())
                .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[106.61,10.8],[106.61,10.81]]}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, -1e-4, 0.3, -0.3})
    void neighbours_parted_by_less_than_a_sliver_share_a_border_and_its_whole_length(double metres) {
        assertThat(SharedBorders.derive(TinyTown.parted(metres)))
                .singleElement()
                .satisfies(border -> assertThat(border.lengthMetres())
                        .isCloseTo(0.01 * TinyTown.METRES_PER_LAT, withinPercentage(0.05)));
    }

    @Test
    void neighbours_parted_by_more_than_a_sliver_share_none() {
        assertThat(SharedBorders.derive(TinyTown.parted(2))).isEmpty();
        assertThat(SharedBorders.derive(TinyTown.parted(-2))).isEmpty();
    }

    @Test
    void neighbours_whose_vertices_all_differ_by_a_billionth_of_a_degree_keep_their_borders() {
        Random random = new Random(SEED);
        List<Ward> shaken =
                RealWards.city().stream().map(ward -> shaken(ward, random)).toList();

        List<Border> borders = SharedBorders.derive(shaken);

        List<Border> expected = SharedBorders.derive(RealWards.city());
        assertThat(borders)
                .as("seed " + SEED)
                .extracting(Border::key)
                .containsExactlyElementsOf(expected.stream().map(Border::key).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(borders.get(i).lengthMetres())
                    .isCloseTo(
                            expected.get(i).lengthMetres(),
                            within(0.001 + 0.0005 * expected.get(i).lengthMetres()));
        }
        assertThat(Coverage.validate(shaken)).extracting(Fault::kind).containsOnly(Fault.Kind.MISMATCH);
    }

    private static Ward shaken(Ward ward, Random random) {
        Geometry geometry = ward.shape().geometry().copy();
        Map<Coordinate, Coordinate> moved = new HashMap<>();
        geometry.apply((Coordinate c) -> {
            Coordinate to = moved.computeIfAbsent(
                    c.copy(),
                    k -> new Coordinate(
                            k.x + 1e-9 * (2 * random.nextDouble() - 1), k.y + 1e-9 * (2 * random.nextDouble() - 1)));
            c.setCoordinate(to);
        });
        return new Ward(ward.code(), ward.name(), new Shape(geometry));
    }

    @Test
    void a_zone_is_ground_of_its_side_only_and_no_further_than_its_depth() {
        Border border = SharedBorders.derive(TinyTown.wards()).getFirst();
        Shape zone = border.zone(150, Side.A);

        assertThat(zone.areaSquareMetres()).isCloseTo(150 * 0.01 * TinyTown.METRES_PER_LAT, withinPercentage(0.1));
        double lat = 10.805;
        assertThat(zone.covers(106.61 - 149 / TinyTown.METRES_PER_LON, lat)).isTrue();
        assertThat(zone.covers(106.61 - 151 / TinyTown.METRES_PER_LON, lat)).isFalse();
        assertThat(zone.covers(106.61 + 1 / TinyTown.METRES_PER_LON, lat)).isFalse();
        assertThat(border.zone(150, Side.B).covers(106.61 + 1 / TinyTown.METRES_PER_LON, lat))
                .isTrue();
        assertThatThrownBy(() -> border.zone(0, Side.A)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> border.zone(150, Side.ON_LINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zones_of_the_four_wards_agree_with_locate() {
        List<Ward> four = RealWards.four();
        List<Border> borders = SharedBorders.derive(four);
        BorderIndex index = BorderIndex.of(four, borders, border -> 150);
        Random random = new Random(SEED);
        for (Border border : borders) {
            Shape zone = border.zone(150, Side.A);
            double[] box = zone.bounds();
            for (int i = 0; i < 2_000; i++) {
                double lon = box[0] + random.nextDouble() * (box[2] - box[0]);
                double lat = box[1] + random.nextDouble() * (box[3] - box[1]);
                index.locate(lon, lat).borders().stream()
                        .filter(near -> near.border().equals(border) && near.side() == Side.A)
                        .filter(near -> near.distanceMetres() > 0.05 && near.distanceMetres() < 149)
                        .forEach(near -> assertThat(zone.covers(lon, lat)).isTrue());
                if (zone.covers(lon, lat)) {
                    assertThat(PlainLocate.distance(border.line().geometry(), lon, lat))
                            .as("seed %s, %s, %s", SEED, lon, lat)
                            .isLessThan(150.1);
                }
            }
        }
    }

    @Test
    void borders_are_written_with_their_zones_as_geojson_that_can_be_read() throws UnreadableBoundariesException {
        List<Border> borders = SharedBorders.derive(RealWards.four());
        String text = SharedBorders.toGeoJson(borders, border -> 150);

        assertThat(text).contains("\"part\":\"border\"", "\"nameA\":\"Phường Tân Sơn Nhất\"", "\"depthMetres\":150.0");
        assertThat(text.lines().filter(line -> line.contains("\"part\":\"zone\"")))
                .hasSize(6);
        assertThat(SharedBorders.toGeoJson(borders, border -> 0)).doesNotContain("zone");
        assertThatThrownBy(() -> GeoJsonWards.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableBoundariesException.class)
                .hasMessage("feature 26876-26890: the geometry is not a Polygon or MultiPolygon (it is a LineString)");
    }
}
