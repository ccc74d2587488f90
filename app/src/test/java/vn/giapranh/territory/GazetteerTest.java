package vn.giapranh.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giapranh.territory.TerritoryWorld.ENGINE;
import static vn.giapranh.territory.TerritoryWorld.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/** The names of the four real wards, their former wards, streets and places, asked for as people ask. */
class GazetteerTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static TerritoryWorld world;

    @BeforeAll
    static void the_real_names() throws IOException {
        world = new TerritoryWorld(database);
        world.propose(ENGINE, text("wards4.geojson"), TODAY.minusYears(1));
        load(() -> world.gazetteer.loadSegments(ENGINE, read("segments.geojson")));
        // As if Phường 1, Quận Tân Bình had been divided between two of the wards that are here.
        String formerWards = read("legacy_wards_hcmc.csv")
                .replaceFirst(
                        "(?m)^(.*Quận Tân Bình,\\d+,Phường 1,)False,26977,(.*)$", "$1True,26977,$2\n$1True,26968,x");
        load(() -> world.gazetteer.loadFormerWards(ENGINE, formerWards));
        load(() -> world.gazetteer.loadLayer(ENGINE, Layer.STREETS, read("osm_roads_2018.geojson")));
        load(() -> world.gazetteer.loadLayer(ENGINE, Layer.AREAS, read("osm_areas_2018.geojson")));
        load(() -> world.gazetteer.loadLayer(ENGINE, Layer.PLACES, read("osm_places_water_2026.geojson")));
    }

    @ParameterizedTest
    @CsvSource({
        "'Phường 3, Gò Vấp', FORMER_WARD, 'Phường 3, Quận Gò Vấp', 26890",
        "'phuong 3 go vap', FORMER_WARD, 'Phường 3, Quận Gò Vấp', 26890",
        "'PHƯỜNG 3 GÒ VẤP', FORMER_WARD, 'Phường 3, Quận Gò Vấp', 26890",
        "'p.03 q. gò vấp', FORMER_WARD, 'Phường 3, Quận Gò Vấp', 26890",
        "'p3 gv', FORMER_WARD, 'Phường 3, Quận Gò Vấp', 26890",
        "'Phường 5 Quận Tân Bình', FORMER_WARD, 'Phường 5, Quận Tân Bình', 26968",
        "'tan son hoa', WARD, 'Phường Tân Sơn Hòa', 26977",
        "'Tân Sơn Nhất', WARD, 'Phường Tân Sơn Nhất', 26968",
        "'hanh thong', WARD, 'Phường Hạnh Thông', 26890",
        "'duong truong son', SEGMENT, 'Đường Trường Sơn', ",
        "'Trường Sơn', SEGMENT, 'Đường Trường Sơn', ",
        "'pham van hai', STREET, 'Phạm Văn Hai, Phường Tân Sơn Nhất', 26968",
        "'123/4B Phạm Văn Hai', STREET, 'Phạm Văn Hai, Phường Tân Sơn Nhất', 26968",
        "'số 12 pham van hai', STREET, 'Phạm Văn Hai, Phường Tân Sơn Nhất', 26968",
        "'pham van hia', STREET, 'Phạm Văn Hai, Phường Tân Sơn Nhất', 26968",
    })
    void a_name_is_found_with_and_without_diacritics_in_short_forms_and_with_a_slip(
            String asked, PlaceMatch.Kind kind, String label, String ward) {
        List<PlaceMatch> found = world.territory.findPlaces(asked, 8);

        assertThat(found).extracting(PlaceMatch::kind, PlaceMatch::label).contains(tuple(kind, label));
        if (ward != null) {
            assertThat(found)
                    .filteredOn(match -> match.label().equals(label))
                    .first()
                    .extracting(PlaceMatch::ward)
                    .isEqualTo(Optional.of(WardId.of(ward)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Phường 3, Gò Vấp', 'Phường 3, Quận Gò Vấp'",
        "'Hạnh Thông', 'Phường Hạnh Thông'",
        "'truong son', 'Đường Trường Sơn'",
    })
    void what_is_asked_for_stands_first(String asked, String label) {
        assertThat(world.territory.findPlaces(asked, 8))
                .first()
                .extracting(PlaceMatch::label)
                .isEqualTo(label);
    }

    @Test
    void a_divided_ward_is_found_once_for_each_successor_and_said_to_be_a_part() {
        assertThat(world.territory.findPlaces("phường 1 tân bình", 8))
                .filteredOn(match -> match.label().equals("Phường 1, Quận Tân Bình"))
                .extracting(PlaceMatch::kind, PlaceMatch::ward)
                .containsExactlyInAnyOrder(
                        tuple(PlaceMatch.Kind.FORMER_WARD_PART, Optional.of(WardId.of("26977"))),
                        tuple(PlaceMatch.Kind.FORMER_WARD_PART, Optional.of(WardId.of("26968"))));
    }

    @Test
    void the_point_of_a_match_lies_in_the_ward_it_names() {
        for (String asked : List.of("Phường 3, Gò Vấp", "tan son hoa", "pham van hai", "cộng hòa")) {
            assertThat(world.territory.findPlaces(asked, 8))
                    .isNotEmpty()
                    .allSatisfy(match -> assertThat(world.territory
                                    .locate(match.lon(), match.lat())
                                    .ward())
                            .isEqualTo(match.ward()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'; drop table territory.place; --", "\0", "(((", "zzqqxx 99"})
    void words_that_name_nothing_find_nothing(String asked) {
        assertThat(world.territory.findPlaces(asked, 8)).isEmpty();
    }

    @Test
    void a_question_without_end_is_cut_and_an_answer_without_end_too() {
        String endless = "Trường Sơn " + "a".repeat(1_000_000);
        assertThat(world.territory.findPlaces(endless, 8))
                .isNotEmpty()
                .isEqualTo(world.territory.findPlaces(endless.substring(0, 120), 8));
        assertThat(world.territory.findPlaces("duong", Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(50);
        assertThat(world.territory.findPlaces("duong", -1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"FeatureCollection\",\"features\":[]} | territory.attribution-needed",
                "{\"attribution\":\"x\"} | territory.unreadable.NOT_A_FEATURE_COLLECTION",
                "{\"attribution\": | territory.unreadable.NOT_JSON",
            })
    void a_layer_that_names_no_source_or_is_none_is_refused(String file, String reason) {
        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> load(() -> world.gazetteer.loadLayer(ENGINE, Layer.PLACES, file)));

        assertThat(refused.wrongs().getFirst().reason()).isEqualTo(reason);
        assertThat(world.territory.findPlaces("Trường Sơn", 8)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"26968-26977, 26968", "street, tunnel", "12, 0", "12, 501", "duong-truong-son, Đường Trường Sơn"})
    void a_segment_that_is_not_as_it_should_be_is_refused_and_the_register_stays(String right, String wrong)
            throws IOException {
        String file = text("segments.geojson")
                .replaceFirst("(\"code\":\"duong-truong-son\".*?)\"?" + right + "\"?([,}])", "$1\"" + wrong + "\"$2")
                .replaceFirst("\"code\":\"duong-truong-son\"", "\"code\":\"" + wrong.replace("501", "500 m") + "\"");

        assertThatThrownBy(() -> load(() -> world.gazetteer.loadSegments(ENGINE, file)))
                .isInstanceOf(InvalidException.class);
        assertThat(world.territory.listSegments()).hasSize(6);
    }

    private static void load(java.util.function.Supplier<Integer> act) {
        assertThat(world.as(ENGINE, act)).isPositive();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("../data", file));
    }

    private static String read(String file) {
        try {
            return text(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
