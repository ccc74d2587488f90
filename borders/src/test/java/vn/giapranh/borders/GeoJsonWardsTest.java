package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.borders.UnreadableBoundariesException.Place;
import vn.giapranh.borders.UnreadableBoundariesException.Reason;

class GeoJsonWardsTest {

    private static final String RING = "[[106.60,10.80],[106.61,10.80],[106.61,10.81],[106.60,10.81],[106.60,10.80]]";

    @Test
    void the_city_has_168_wards_with_code_and_name() {
        assertThat(RealWards.city())
                .hasSize(168)
                .anySatisfy(ward -> assertThat(ward.toString()).isEqualTo("Phường Hạnh Thông (26890)"));
    }

    @Test
    void members_may_come_in_any_order_and_unknown_ones_are_passed_over() throws Exception {
        Ward ward = read("{'features':[{'geometry':{'coordinates':[" + RING + "],'type':'Polygon','bbox':[1,2,3,4]},"
                        + "'x':{'y':[1,{}]},'properties':{'name':'Phường Một','z':[[]],'code':'1'},'type':'Feature'}],"
                        + "'bbox':[1,2],'type':'FeatureCollection'}")
                .getFirst();

        assertThat(ward.code()).isEqualTo("1");
        assertThat(ward.name()).isEqualTo("Phường Một");
        assertThat(ward.shape().areaSquareMetres()).isBetween(1.2e6, 1.22e6);
    }

    @Test
    void the_code_may_be_the_id_and_a_number() throws Exception {
        assertThat(read(collection("{'type':'Feature','id':7,'properties':null,'geometry':" + polygon(RING) + "}")))
                .extracting(Ward::code, Ward::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("7", "7"));
    }

    @Test
    void heights_are_dropped_and_rings_may_turn_either_way() throws Exception {
        String clockwise = "[[106.60,10.80,5],[106.60,10.81,5],[106.61,10.81,5],[106.61,10.80,5],[106.60,10.80,5]]";

        assertThat(read(collection(feature(clockwise))).getFirst().shape())
                .isEqualTo(read(collection(feature(RING))).getFirst().shape());
    }

    @Test
    void holes_and_several_polygons_are_read() throws Exception {
        String hole = "[[106.603,10.803],[106.603,10.806],[106.606,10.806],[106.606,10.803],[106.603,10.803]]";
        String geometry = "{'type':'MultiPolygon','coordinates':[[" + RING + "," + hole + "],["
                + RING.replace("106.6", "106.7") + "]]}";
        Ward ward = read(collection("{'type':'Feature','id':'1','geometry':" + geometry + "}"))
                .getFirst();

        assertThat(ward.shape().covers(106.601, 10.801)).isTrue();
        assertThat(ward.shape().covers(106.604, 10.804)).isFalse();
        assertThat(ward.shape().covers(106.704, 10.804)).isTrue();
    }

    @Test
    void what_is_written_can_be_read_again() throws Exception {
        Ward ward = RealWards.four().getFirst();
        String feature = "{'type':'Feature','id':'1','geometry':" + ward.shape().geoJson() + "}";

        assertThat(read(collection(feature)).getFirst().shape()).isEqualTo(ward.shape());
    }

    @Test
    void a_packed_file_is_unpacked(@TempDir Path folder) throws Exception {
        Path packed = folder.resolve("wards.geojson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(RealWards.file("wards4.geojson"), out);
        }

        assertThat(GeoJsonWards.read(packed)).isEqualTo(RealWards.four());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | TRUNCATED
            {"type":"FeatureCollection","features":[ | TRUNCATED
            {"type":"FeatureCollection","features":[{"type":"Feature","id":"1","geometry":{"type":"Polygon","coordinates":[[[1, | TRUNCATED
            hello | NOT_JSON
            {"type":"FeatureCollection","features":[]} x | NOT_JSON
            {"type":"FeatureCollection","features":[,]} | NOT_JSON
            [] | NOT_A_FEATURE_COLLECTION
            7 | NOT_A_FEATURE_COLLECTION
            {"type":"Feature","geometry":null} | NOT_A_FEATURE_COLLECTION
            {"type":"FeatureCollection"} | NOT_A_FEATURE_COLLECTION
            {"features":[]} | NOT_A_FEATURE_COLLECTION
            {"type":"FeatureCollection","features":{}} | NOT_A_FEATURE_COLLECTION
            {"type":"FeatureCollection","features":[1]} | NOT_A_FEATURE_COLLECTION
            {"type":"FeatureCollection","features":[]} | NO_WARDS
            """)
    void a_text_that_is_no_collection_of_wards_is_refused(
            @org.jspecify.annotations.Nullable String text, Reason reason) {
        assertThat(refused(text == null ? "" : text).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null | NOT_POLYGONAL
            {} | NOT_POLYGONAL
            {"type":"Point","coordinates":[106.6,10.8]} | NOT_POLYGONAL
            {"type":"LineString","coordinates":[[106.6,10.8],[106.7,10.8]]} | NOT_POLYGONAL
            {"type":"GeometryCollection","geometries":[]} | NOT_POLYGONAL
            {"type":"Polygon"} | WRONG_NESTING
            {"type":"Polygon","coordinates":[]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[1,2]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[[1,2],[3,4]]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[[[[1,2],[3,4],[3,5],[1,2]]]]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[[[[[[[[1,2]]]]]]]]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[[{}]]} | NOT_A_NUMBER
            {"type":"MultiPolygon","coordinates":[[[1,2],[3,4],[3,5],[1,2]]]} | WRONG_NESTING
            {"type":"Polygon","coordinates":[[]]} | RING_TOO_SHORT
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]} | RING_TOO_SHORT
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,5],[1,2.1]]]} | RING_NOT_CLOSED
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,NaN],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,1e999],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,-Infinity],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,null],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,"5"],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],["3",5],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[3,[5]],[1,2]]]} | NOT_A_NUMBER
            {"type":"Polygon","coordinates":[[[1,2],[3,4],[300,5],[1,2]]]} | OUT_OF_RANGE
            {"type":"Polygon","coordinates":[[[10.8,106.6],[10.8,106.7],[10.9,106.7],[10.8,106.6]]]} | SWAPPED
            {"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]} | CROSSES_ITSELF
            {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]],[[2,2],[3,2],[3,3],[2,2]]]} | CROSSES_ITSELF
            {"type":"Polygon","coordinates":[[[1,2],[1,2],[1,2],[1,2]]]} | CROSSES_ITSELF
            """)
    void a_geometry_that_is_no_ground_is_refused_with_its_feature(String geometry, Reason reason) {
        UnreadableBoundariesException geometryFirst =
                refused(collection("{'type':'Feature','geometry':" + geometry + ",'properties':{'code':'26890'}}"));

        assertThat(geometryFirst.reason()).isEqualTo(reason);
        assertThat(geometryFirst.feature()).hasValue("26890");
        assertThat(geometryFirst).hasMessageStartingWith("feature 26890: ");
    }

    @Test
    void a_bow_tie_is_refused_with_the_place_where_it_crosses() {
        assertThat(refused(collection(feature("[[0,0],[1,1],[1,0],[0,1],[0,0]]")))
                        .place())
                .hasValue(new Place.OnEarth(0.5, 0.5));
    }

    @Test
    void a_number_that_is_none_is_refused_with_its_line() {
        assertThat(refused(collection(feature(RING.replace("[106.61,10.81]", "\n[NaN,10.81]"))))
                        .place())
                .get()
                .isInstanceOfSatisfying(
                        Place.InText.class, place -> assertThat(place.line()).isEqualTo(2));
    }

    @Test
    void two_wards_with_one_code_or_a_ward_without_code_are_refused() {
        UnreadableBoundariesException twice = refused(collection(feature(RING) + "," + feature(RING)));
        assertThat(twice.reason()).isEqualTo(Reason.DUPLICATE_CODE);
        assertThat(twice.feature()).hasValue("1");

        UnreadableBoundariesException nameless = refused(collection(
                feature(RING) + ",{'type':'Feature','id':' ','properties':{},'geometry':" + polygon(RING) + "}"));
        assertThat(nameless.reason()).isEqualTo(Reason.NO_CODE);
        assertThat(nameless.feature()).hasValue("#2");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
        assertThat(refused(new ByteArrayInputStream(bytes)).reason()).isEqualTo(Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "\""})
    void an_endless_text_is_refused_before_it_fills_the_memory(String repeated) {
        assertThat(refused(new Endless("{\"type\":\"FeatureCollection\",\"x\":" + repeated, repeated))
                        .reason())
                .isIn(Reason.TOO_LARGE, Reason.NOT_JSON);
    }

    @Test
    void more_bytes_than_allowed_are_refused() {
        UnreadableBoundariesException refused = refused(new Endless("{\"type\":\"FeatureCollection\",\"x\":[0", ",0"));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).contains("268435456 bytes");
    }

    @Test
    void more_wards_than_allowed_are_refused() {
        assertThat(refused(new Endless("{\"type\":\"FeatureCollection\",\"features\":[{}", ",{}"))
                        .reason())
                .isIn(Reason.TOO_LARGE, Reason.NOT_POLYGONAL);
        String many = (feature(RING) + ",").repeat(GeoJsonWards.MOST_WARDS) + feature(RING);
        assertThat(refused(collection(many)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_file_that_is_not_there_is_refused_by_name(@TempDir Path folder) {
        UnreadableBoundariesException refused = catchThrowableOfType(
                UnreadableBoundariesException.class, () -> GeoJsonWards.read(folder.resolve("x.geojson")));
        assertThat(refused.reason()).isEqualTo(Reason.NO_FILE);
        assertThat(refused.feature()).isEqualTo(Optional.empty());
        assertThat(refused).hasMessageContaining("x.geojson");
    }

    /** A text that begins and then repeats for ever. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] again;
        private long at;

        Endless(String start, String again) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.again = again.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long i = at++;
            return i < start.length ? start[(int) i] : again[(int) ((i - start.length) % again.length)];
        }
    }

    private static UnreadableBoundariesException refused(String text) {
        return refused(new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static UnreadableBoundariesException refused(InputStream in) {
        return catchThrowableOfType(UnreadableBoundariesException.class, () -> GeoJsonWards.read(in));
    }

    private static java.util.List<Ward> read(String text) throws UnreadableBoundariesException {
        return GeoJsonWards.read(
                new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String collection(String features) {
        return "{'type':'FeatureCollection','features':[" + features + "]}";
    }

    private static String feature(String ring) {
        return "{'type':'Feature','id':'1','geometry':" + polygon(ring) + "}";
    }

    private static String polygon(String ring) {
        return "{'type':'Polygon','coordinates':[" + ring + "]}";
    }
}
