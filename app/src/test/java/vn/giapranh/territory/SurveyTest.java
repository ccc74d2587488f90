package vn.giapranh.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

/** What people upload by mistake, and what they are told: the reason, the feature, and the place or the line. */
class SurveyTest {

    private static final String SQUARE = Town.square(106.60, 10.80, 106.61, 10.81);
    private static final String ONE = Town.ward("00001", "Phường Một", SQUARE);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("", "TRUNCATED", "", ""),
                mistake("xin chào", "NOT_JSON", "", "1"),
                mistake(Town.file(ONE, "oops"), "NOT_JSON", "#1", "3"),
                mistake(Town.whole().substring(0, 300), "TRUNCATED", "#2", "3"),
                mistake("[1, 2]", "NOT_A_FEATURE_COLLECTION", "", "1"),
                mistake(ONE, "NOT_A_FEATURE_COLLECTION", "", "1"),
                mistake(Town.file(), "NO_WARDS", "", ""),
                mistake(Town.file(Town.feature("\"name\":\"Một\"", "Polygon", SQUARE)), "NO_CODE", "#1", ""),
                mistake(Town.file(ONE, ONE), "DUPLICATE_CODE", "00001", ""),
                mistake(Town.file(Town.ward("Q1", "Phường Một", SQUARE)), "CODE_NOT_FIVE_DIGITS", "Q1", ""),
                mistake(
                        Town.file(Town.feature("\"code\":\"00001\"", "LineString", "[[106.6,10.8],[106.7,10.8]]")),
                        "NOT_POLYGONAL",
                        "00001",
                        ""),
                mistake(
                        Town.file(Town.feature("\"code\":\"00001\"", "MultiPolygon", SQUARE)),
                        "WRONG_NESTING",
                        "00001",
                        ""),
                mistake(
                        Town.file(ONE, Town.ward("00002", "Hai", SQUARE.replaceFirst("106.6", "NaN"))),
                        "NOT_A_NUMBER",
                        "00002",
                        "3"),
                mistake(
                        Town.file(Town.ward("00001", "Một", "[[[10.8,106.6],[10.8,106.7],[10.9,106.7],[10.8,106.6]]]")),
                        "SWAPPED",
                        "00001",
                        ""),
                mistake(
                        Town.file(Town.ward("00001", "Một", "[[[606.6,10.8],[606.7,10.8],[606.7,10.9],[606.6,10.8]]]")),
                        "OUT_OF_RANGE",
                        "00001",
                        ""),
                mistake(
                        Town.file(Town.ward("00001", "Một", "[[[106.6,10.8],[106.7,10.8],[106.6,10.8]]]")),
                        "RING_TOO_SHORT",
                        "00001",
                        ""),
                mistake(
                        Town.file(Town.ward("00001", "Một", "[[[106.6,10.8],[106.7,10.8],[106.7,10.9],[106.6,10.9]]]")),
                        "RING_NOT_CLOSED",
                        "00001",
                        ""),
                mistake(
                        Town.file(Town.ward(
                                "00001",
                                "Một",
                                "[[[106.6,10.8],[106.7,10.9],[106.7,10.8],[106.6,10.9],[106.6,10.8]]]")),
                        "CROSSES_ITSELF",
                        "00001",
                        ""),
                mistake(Town.file(Town.ward("00001", "Phường \\u0000", SQUARE)), "NAME_NOT_TEXT", "00001", ""),
                mistake(Town.file(Town.ward("00001", "Phường \\ud800", SQUARE)), "NAME_NOT_TEXT", "00001", ""),
                mistake(Town.file(Town.ward("00001", "N".repeat(201), SQUARE)), "NAME_NOT_TEXT", "00001", ""),
                mistake(" ".repeat(Survey.LONGEST_TEXT + 1), "TOO_LARGE", "", ""));
    }

    private static Arguments mistake(String file, String reason, String feature, String line) {
        return Arguments.of(org.junit.jupiter.api.Named.of(reason, file), reason, feature, line);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_file_that_cannot_be_read_is_refused_with_the_reason_and_the_feature(
            String file, String reason, String feature, String line) {
        InvalidException refused = catchThrowableOfType(InvalidException.class, () -> Survey.of(file));

        Wrong wrong = refused.wrongs().getFirst();
        assertThat(wrong.field()).isEqualTo("wards");
        assertThat(wrong.reason()).isEqualTo("territory.unreadable." + reason);
        assertThat(wrong.arguments()).hasSize(5).startsWith(feature);
        if (!line.isEmpty()) {
            assertThat(wrong.arguments().get(3)).isEqualTo(line);
        }
    }

    @Test
    void a_swapped_place_is_named_as_it_was_written() {
        String swapped =
                Town.file(Town.ward("00001", "Một", "[[[10.8,106.6],[10.8,106.7],[10.9,106.7],[10.8,106.6]]]"));

        assertThat(catchThrowableOfType(InvalidException.class, () -> Survey.of(swapped))
                        .wrongs()
                        .getFirst()
                        .arguments())
                .contains("[10.8, 106.6]");
    }

    @Test
    void a_property_that_nobody_asks_for_may_be_no_number() {
        String file =
                Town.file(Town.feature("\"code\":\"00001\",\"name\":\"Phường Một\",\"area\":NaN", "Polygon", SQUARE));

        assertThat(Survey.of(file).wards()).hasSize(1);
    }

    @Test
    void wards_that_were_drawn_apart_everywhere_are_refused_as_a_whole() {
        // A row of squares, each a metre apart from the next: one gap between any two.
        String[] squares = IntStream.rangeClosed(0, Survey.MOST_FAULTS + 1)
                .mapToObj(i -> Town.ward(
                        String.format(Locale.ROOT, "%05d", i + 1),
                        "Phường " + i,
                        Town.square(106 + i * 1e-3, 10.80, 106 + (i + 1) * 1e-3 - 3e-6, 10.801)))
                .toArray(String[]::new);

        Wrong wrong = catchThrowableOfType(InvalidException.class, () -> Survey.of(Town.file(squares)))
                .wrongs()
                .getFirst();

        assertThat(wrong)
                .isEqualTo(new Wrong(
                        "wards", "territory.too-many-faults", List.of(Survey.MOST_FAULTS + 1, Survey.MOST_FAULTS)));
    }

    @Test
    void what_a_feature_says_about_its_ward_is_kept_and_what_it_leaves_out_is_made_up() {
        Survey survey = Survey.of(Town.file(
                Town.feature(
                        "\"code\":\"00001\",\"name\":\"Phường Một\",\"name_en\":\"One Ward\",\"type\":\"Phường\","
                                + "\"province_code\":\"79\",\"province\":\"Thành phố Hồ Chí Minh\"",
                        "Polygon",
                        SQUARE),
                Town.feature("\"code\":\"00002\"", "Polygon", Town.square(106.61, 10.80, 106.62, 10.81))));

        assertThat(survey.label(survey.wards().getFirst()))
                .isEqualTo(new WardLabel("Một", "One Ward", "79", "Thành phố Hồ Chí Minh"));
        assertThat(survey.label(survey.wards().getLast())).isEqualTo(new WardLabel("00002", "00002", "00", "00"));
    }

    @Test
    void the_real_four_wards_fit_together_and_their_published_form_does_not() throws IOException {
        Survey mended = Survey.of(Files.readString(Path.of("../data/wards4.geojson")));
        Survey published = Survey.of(Files.readString(Path.of("../data/wards4_published_2026-07.geojson")));

        assertThat(mended.faults()).isEmpty();
        assertThat(mended.borders())
                .extracting(border -> Math.round(border.lengthMetres()))
                .containsExactlyInAnyOrder(4_195L, 830L, 2_860L);
        assertThat(published.faults()).isNotEmpty();
    }
}
