package vn.giapranh.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giapranh.territory.TerritoryWorld.ENGINE;
import static vn.giapranh.territory.TerritoryWorld.TODAY;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.borders.GeoJsonShapes;
import vn.giapranh.borders.Shape;
import vn.giapranh.database.FreshDatabase;

class MapSheetsTest {

    private static final BorderId ONE_TWO = BorderId.between(Town.ONE, Town.TWO);
    private static final String PARK = """
            {"type":"FeatureCollection","attribution":"Người vẽ","license":"ODbL-1.0","features":[{"type":"Feature",
            "properties":{"class":"park","name":"Công viên","phone":"0900"},"geometry":{"type":"Polygon","coordinates":
            [[[106.602,10.802],[106.603,10.802],[106.603,10.803],[106.602,10.802]]]}}]}""";

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private TerritoryWorld world;

    @BeforeEach
    void anew() {
        world = new TerritoryWorld(database);
    }

    @ParameterizedTest
    @EnumSource
    void before_there_is_anything_every_sheet_is_there_and_empty(MapSheets.Name name) {
        assertThat(read(world.sheets(Map.of(ONE_TWO, 150)).get(name))
                        .path("features")
                        .size())
                .isZero();
    }

    @Test
    void the_wards_and_borders_are_those_of_the_edition_in_force_with_names_and_lengths() {
        world.propose(ENGINE, Town.whole(), TODAY.minusYears(1));
        world.propose(
                ENGINE,
                Town.file(Town.ward("00009", "Phường Chín", Town.square(106.60, 10.80, 106.61, 10.81))),
                TODAY.plusDays(1));
        MapSheets sheets = world.sheets(Map.of());

        assertThat(properties(sheets, MapSheets.Name.WARDS, "shortName")).containsExactly("Một", "Hai", "Ba");
        assertThat(properties(sheets, MapSheets.Name.BORDERS, "id")).containsExactly("00001-00002", "00002-00003");
        assertThat(properties(sheets, MapSheets.Name.BORDERS, "name")).containsExactly("Một – Hai", "Hai – Ba");
        assertThat(properties(sheets, MapSheets.Name.BORDERS, "lengthMetres")).containsExactly("1106", "1094");

        world.clock.advance(java.time.Duration.ofDays(1));
        assertThat(properties(sheets, MapSheets.Name.WARDS, "name")).containsExactly("Phường Chín");
        assertThat(properties(sheets, MapSheets.Name.BORDERS, "id")).isEmpty();
    }

    @Test
    void a_zone_is_a_strip_of_the_charter_s_depth_on_each_side_of_a_border_that_a_charter_covers() {
        world.propose(ENGINE, Town.whole(), TODAY.minusYears(1));
        JsonNode zones = read(world.sheets(Map.of(ONE_TWO, 150)).get(MapSheets.Name.ZONES));

        assertThat(StreamSupport.stream(zones.path("features").spliterator(), false)
                        .map(zone -> zone.path("properties").path("ward").asString()))
                .containsExactly("00001", "00002");
        Shape west = GeoJsonShapes.read(
                zones.path("features").path(0).path("geometry").toString());
        double metresPerDegree = 109_350;
        assertThat((106.61 - west.bounds()[0]) * metresPerDegree).isCloseTo(150, within(1.0));
        assertThat(west.bounds()[2]).isEqualTo(106.61, within(1e-7));
        assertThat(west.covers(106.609, 10.805)).isTrue();
        assertThat(west.covers(106.608, 10.805)).isFalse();
    }

    @Test
    void the_mark_of_a_sheet_changes_with_its_content_and_only_with_it() {
        world.propose(ENGINE, Town.whole(), TODAY.minusYears(1));
        MapSheet wards = world.sheets(Map.of()).get(MapSheets.Name.WARDS);
        MapSheet shallow = world.sheets(Map.of(ONE_TWO, 100)).get(MapSheets.Name.ZONES);

        assertThat(world.sheets(Map.of(ONE_TWO, 150)).get(MapSheets.Name.WARDS).etag())
                .isEqualTo(wards.etag());
        assertThat(world.sheets(Map.of(ONE_TWO, 100)).get(MapSheets.Name.ZONES).etag())
                .isEqualTo(shallow.etag());
        assertThat(world.sheets(Map.of(ONE_TWO, 150)).get(MapSheets.Name.ZONES).etag())
                .isNotEqualTo(shallow.etag());
    }

    @Test
    void a_sheet_follows_what_is_loaded_later() {
        world.propose(ENGINE, Town.whole(), TODAY.minusYears(1));
        MapSheets sheets = world.sheets(Map.of());
        String before = sheets.get(MapSheets.Name.AREAS).etag();

        world.as(ENGINE, () -> world.gazetteer.loadLayer(ENGINE, Layer.AREAS, PARK));

        assertThat(sheets.get(MapSheets.Name.AREAS).etag()).isNotEqualTo(before);
        assertThat(properties(sheets, MapSheets.Name.AREAS, "name")).containsExactly("Công viên");
    }

    @Test
    void whose_work_a_map_is_stands_in_it_and_nothing_else_of_a_feature_than_is_drawn() {
        world.propose(ENGINE, Town.whole(), TODAY.minusYears(1));
        world.as(ENGINE, () -> world.gazetteer.loadLayer(ENGINE, Layer.AREAS, PARK));
        MapSheets sheets = world.sheets(Map.of());

        assertThat(read(sheets.get(MapSheets.Name.WARDS)).path("attribution").asString())
                .isEqualTo("Trung tâm bản đồ thử · Người vẽ (ODbL-1.0)");
        assertThat(read(sheets.get(MapSheets.Name.AREAS)).path("attribution").asString())
                .isEqualTo("Người vẽ (ODbL-1.0)");
        assertThat(new String(sheets.get(MapSheets.Name.AREAS).plain(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("phone");
    }

    private static List<String> properties(MapSheets sheets, MapSheets.Name name, String property) {
        return StreamSupport.stream(read(sheets.get(name)).path("features").spliterator(), false)
                .map(feature -> feature.path("properties").path(property).asString())
                .toList();
    }

    private static JsonNode read(MapSheet sheet) {
        return JsonMapper.shared().readTree(sheet.plain());
    }
}
