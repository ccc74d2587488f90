package vn.giapranh.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {

    private static final String GOLD = "src/test/resources/gold/";
    private static final String[] FEVER = {
        "scan",
        GOLD + "satscan_nycfever_stp/cases.csv",
        "--locations",
        GOLD + "satscan_nycfever_stp/locations.csv",
        "--radius-metres",
        "3000",
        "--window-days",
        "7"
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... words) {
        return HotspotsCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private int fever(String... more) {
        return run(Stream.concat(Stream.of(FEVER), Stream.of(more)).toArray(String[]::new));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_list_names_place_days_counts_and_chance() {
        assertThat(fever()).isZero();
        assertThat(out.toString())
                .contains(
                        "194 events, 192 locations, 999 replicates, seed 1",
                        "1. 2001-11-22 to 2001-11-24 within 2,903 m of -73.831760, 40.699240: 4 observed, 0.67 expected",
                        "statistic 3.845418, p 0.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_is_one_object_of_the_promised_shape() {
        assertThat(fever("--json", "--replicates", "99", "--clusters", "1")).isZero();
        assertThat(out.toString())
                .matches("\\{\"events\":194,\"locations\":192,\"clusters\":\\[\\{"
                        + "\"lon\":-73\\.83176,\"lat\":40\\.69924,\"radiusMetres\":2902\\.\\d+,"
                        + "\"from\":\"2001-11-22\",\"to\":\"2001-11-24\",\"observed\":4,"
                        + "\"expected\":0\\.67\\d+,\"statistic\":3\\.845418\\d*,\"p\":0\\.\\d+,\"gumbelP\":0\\.\\d+,"
                        + "\"recurrenceDays\":\\d+,\"locations\":9,\"wards\":\\[],\"alone\":\\[]}],"
                        + "\"replicates\":99,\"seed\":1,\"seconds\":\\d+\\.\\d+}\n");
    }

    @Test
    void the_same_seed_prints_the_same() {
        fever("--seed", "9", "--threads", "1");
        String first = out.toString().replaceAll("[0-9.]+ s\\R", "");
        out.getBuffer().setLength(0);
        fever("--seed", "9", "--threads", "2");
        assertThat(out.toString().replaceAll("[0-9.]+ s\\R", "")).isEqualTo(first);
    }

    @Test
    void a_population_strata_and_years_reach_the_model() {
        String folderOfCase = GOLD + "satscan_newmexico_st_poisson/";
        assertThat(run(
                        "scan",
                        folderOfCase + "cases.csv",
                        "--locations",
                        folderOfCase + "locations.csv",
                        "--population",
                        folderOfCase + "population.csv.gz",
                        "--strata",
                        "age,sex",
                        "--unit",
                        "year",
                        "--model",
                        "poisson",
                        "--retrospective",
                        "--replicates",
                        "9"))
                .isZero();
        assertThat(out.toString()).contains("236 observed, 176.22 expected", "statistic 10.979758");
    }

    @Test
    void cases_of_one_category_stand_against_the_others_as_controls() throws Exception {
        StringBuilder rows = new StringBuilder("x,y,date,category\n");
        for (int i = 0; i < 60; i++) {
            rows.append(i % 10 * 100)
                    .append(',')
                    .append(i / 10 * 100)
                    .append(",2026-01-")
                    .append(10 + i % 20)
                    .append(i % 10 < 2 ? ",noise\n" : ",other\n");
        }
        String file = file("events.csv", rows.toString()).toString();

        assertThat(run(
                        "scan",
                        file,
                        "--planar",
                        "--model",
                        "bernoulli",
                        "--category",
                        "noise",
                        "--purely-spatial",
                        "--radius-metres",
                        "300"))
                .isZero();
        assertThat(out.toString()).contains("12 events, 60 locations").containsPattern("1\\. .* observed");
        assertThat(run("scan", file, "--planar", "--model", "bernoulli")).isEqualTo(2);
        assertThat(run("scan", file, "--planar", "--category", "nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("--category to tell cases from controls", "has no event of the category");
    }

    @Test
    void cells_take_events_and_listed_places_alike() throws Exception {
        StringBuilder rows = new StringBuilder("x,y,date\n");
        for (int i = 0; i < 40; i++) {
            rows.append(i % 8 * 130)
                    .append(',')
                    .append(i / 8 * 130)
                    .append(",2026-01-")
                    .append(10 + i % 20)
                    .append('\n');
        }
        rows.append("10,20,2026-01-30\n30,40,2026-01-30\n");
        String file = file("events.csv", rows.toString()).toString();
        String listed = file("listed.csv", "x,y\n40,10\n99999,0\n").toString();

        assertThat(run(
                        "scan",
                        file,
                        "--planar",
                        "--cells",
                        "100",
                        "--locations",
                        listed,
                        "--radius-metres",
                        "100",
                        "--window-days",
                        "3"))
                .isZero();
        assertThat(out.toString())
                .contains("42 events, 41 locations", "within 0 m of 50.000000, 50.000000: 2 observed");
    }

    @Test
    void wards_are_those_of_the_map() throws Exception {
        StringBuilder rows = new StringBuilder("lon,lat,date,jurisdiction\n");
        for (int i = 0; i < 40; i++) {
            rows.append(106.60 + i % 8 * 0.0025)
                    .append(',')
                    .append(10.8005 + i % 5 * 0.001)
                    .append(",2026-01-")
                    .append(10 + i % 20)
                    .append(",written\n");
        }
        for (int i = 0; i < 6; i++) {
            rows.append(106.6097 + i * 0.0001).append(",10.803,2026-01-30,written\n");
        }
        String wards = file(
                        "wards.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":[" + square("W", 106.59, 106.61) + ","
                                + square("E", 106.61, 106.63) + "]}")
                .toString();
        String file = file("events.csv", rows.toString()).toString();

        assertThat(run("scan", file, "--wards", wards, "--json", "--radius-metres", "200", "--window-days", "5"))
                .isZero();
        assertThat(out.toString())
                .contains("\"wards\":[{\"code\":\"E\",\"observed\":3},{\"code\":\"W\",\"observed\":3}]")
                .doesNotContain("written");
        assertThat(run("scan", file, "--wards", wards, "--planar")).isEqualTo(2);
        assertThat(run("scan", file, "--wards", file)).isEqualTo(2);
    }

    private static String square(String code, double west, double east) {
        return ("{'type':'Feature','properties':{'code':'" + code + "'},'geometry':{'type':'Polygon','coordinates':[[["
                        + west + ",10.79],[" + east + ",10.79],[" + east + ",10.82],[" + west + ",10.82],[" + west
                        + ",10.79]]]}}")
                .replace('\'', '"');
    }

    @Test
    void the_map_is_written_whole_beside_nothing_else() throws Exception {
        Path map = folder.resolve("map.html");

        assertThat(fever("--map", map.toString(), "--replicates", "9")).isZero();
        assertThat(Files.readString(map))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "class=\"zone\"", "3.845418")
                .endsWith("</html>\n")
                .doesNotContain("http", "<script");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(map);
        }
        assertThat(fever("--map", folder.resolve("no/map.html").toString(), "--replicates", "9"))
                .isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_gives_status_2_and_the_line() throws Exception {
        String wrong = file("wrong.csv", "lon,lat,date\n106.7,10.8,2026-01-01\n106.7,10.8,yesterday\n")
                .toString();

        assertThat(run("scan", wrong)).isEqualTo(2);
        assertThat(err.toString()).contains("hotspots scan: ", "wrong.csv: line 3: date is not a date");
        assertThat(run("scan", folder.resolve("nowhere.csv").toString())).isEqualTo(2);
        assertThat(run("scan", file("none.csv", "lon,lat,date\n").toString())).isEqualTo(2);
        assertThat(fever("--cells", "0")).isEqualTo(2);
        assertThat(fever("--model", "magic")).isEqualTo(2);
        assertThat(fever("--replicates", "-1")).isEqualTo(2);
        assertThat(fever("--end", "2001-10-01")).isEqualTo(2);
        assertThat(fever("--radius-metres", "-1")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }
}
