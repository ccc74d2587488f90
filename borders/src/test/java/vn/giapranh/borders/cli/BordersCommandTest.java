package vn.giapranh.borders.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BordersCommandTest {

    private static final String FOUR = "../data/wards4.geojson";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... words) {
        return BordersCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void valid_wards_give_the_table_and_status_0() {
        assertThat(run(FOUR)).isZero();
        assertThat(out.toString())
                .startsWith("4 wards, 3 shared borders")
                .contains("Phường Tân Sơn Nhất (26968)", "4.195 km", "0.830 km", "2.860 km")
                .contains("valid: the wards fit together");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_is_one_object_as_promised() {
        assertThat(run(FOUR, "--json")).isZero();
        assertThat(out.toString())
                .matches("\\{\"wards\":4,\"borders\":\\["
                        + "\\{\"a\":\"26876\",\"b\":\"26890\",\"lengthMetres\":28[56]\\d\\.\\d{3}},"
                        + "\\{\"a\":\"26890\",\"b\":\"26977\",\"lengthMetres\":8[23]\\d\\.\\d{3}},"
                        + "\\{\"a\":\"26968\",\"b\":\"26977\",\"lengthMetres\":419\\d\\.\\d{3}}]"
                        + ",\"faults\":\\[]}\n");
    }

    @Test
    void faults_give_status_1_and_are_listed() throws Exception {
        Path overlapping = file(square("1", 106.60, 106.6101) + "," + square("2", 106.61, 106.62));

        assertThat(run(overlapping.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("1 faults", "overlap", "(1)", "(2)");
    }

    @Test
    void faults_in_json_have_kind_wards_area_length_and_place() throws Exception {
        Path overlapping = file(square("1", 106.60, 106.6101) + "," + square("2", 106.61, 106.62));

        assertThat(run("--json", overlapping.toString())).isEqualTo(1);
        assertThat(out.toString())
                .matches(
                        "\\{\"wards\":2,\"borders\":\\[],\"faults\":\\[\\{\"kind\":\"overlap\",\"wards\":\\[\"1\",\"2\"],"
                                + "\"areaSquareMetres\":120\\d\\d\\.\\d+,\"lengthMetres\":11\\d\\d\\.\\d+,"
                                + "\"lon\":106\\.61005\\d*,\"lat\":10\\.80[0-9]+}]}\n");
    }

    @Test
    void an_unreadable_file_gives_status_2_and_the_reason() throws Exception {
        Path swapped = file(square("1", 106.60, 106.61).replaceAll("\\[(106[.0-9]+),(10[.0-9]+)]", "[$2,$1]"));

        assertThat(run(swapped.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("feature 1", "latitude comes before longitude", "swap");
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
        assertThat(run(folder.toString())).isEqualTo(2);
    }

    @Test
    void a_wrong_word_gives_status_2_and_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(FOUR, "--depth", "deep")).isEqualTo(2);
        assertThat(run(FOUR, "--depth", "0")).isEqualTo(2);
        assertThat(run(FOUR, "--depth", "NaN")).isEqualTo(2);
        assertThat(run(FOUR, "--tolerance", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: borders");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void out_writes_the_borders_and_zones() throws Exception {
        Path written = folder.resolve("borders.geojson");

        assertThat(run(FOUR, "--depth", "80", "--out", written.toString())).isZero();
        assertThat(Files.readString(written))
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("\"depthMetres\":80.0", "Phường Hạnh Thông");
        assertThat(run(FOUR, "--out", folder.resolve("no/folder").toString())).isEqualTo(2);
    }

    private Path file(String features) throws Exception {
        return Files.writeString(
                folder.resolve("wards.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String square(String code, double west, double east) {
        return ("{'type':'Feature','properties':{'code':'" + code + "'},'geometry':{'type':'Polygon','coordinates':[[["
                        + west + ",10.80],[" + east + ",10.80],[" + east + ",10.81],[" + west + ",10.81],[" + west
                        + ",10.80]]]}}")
                .replace('\'', '"');
    }
}
