package vn.giapranh.hotspots.spark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotspotsSparkCommandTest {

    /** Three wards side by side, each 0.02 degrees wide: 1 and 2 share a border, and so do 2 and 3. */
    private static final String THREE_WARDS = """
            {"type":"FeatureCollection","features":[%s,%s,%s]}
            """.formatted(square("1", 0), square("2", 0.02), square("3", 0.04));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path wards;

    @BeforeEach
    void write_the_wards() throws Exception {
        wards = Files.writeString(folder.resolve("wards.geojson"), THREE_WARDS);
    }

    private static String square(String code, double west) {
        String coordinates = "[[[%1$s,0],[%2$s,0],[%2$s,0.02],[%1$s,0.02],[%1$s,0]]]".formatted(west, west + 0.02);
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
    }

    private int run(String... words) {
        return HotspotsSparkCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    /** Background everywhere, and a cluster on both sides of the line between 1 and 2 in the last days. */
    private Path events(int part) throws Exception {
        SplittableRandom random = new SplittableRandom(part);
        StringBuilder text = new StringBuilder("lon,lat,date\n");
        for (int i = 0; i < 300; i++) {
            line(text, random.nextDouble(0, 0.06), random.nextDouble(0, 0.02), random.nextInt(90));
        }
        for (int i = 0; i < 6; i++) {
            line(text, random.nextDouble(0.018, 0.022), random.nextDouble(0.009, 0.011), 88 + random.nextInt(2));
        }
        line(text, 1, 1, 4);
        return Files.writeString(folder.resolve("events-" + part + ".csv"), text);
    }

    private static void line(StringBuilder text, double lon, double lat, int day) {
        text.append(lon).append(',').append(lat).append(',');
        text.append(LocalDate.of(2026, 1, 1).plusDays(day)).append('\n');
    }

    @Test
    void a_country_prints_one_object_a_ward_and_says_what_is_on_no_ground() throws Exception {
        int status = run(
                "country",
                events(1).toString(),
                events(2).toString(),
                "--wards",
                wards.toString(),
                "--radius-metres",
                "500",
                "--window-days",
                "7",
                "--replicates",
                "99",
                "--master",
                "local[2]");

        assertThat(err.toString()).contains("2 events are on no ward's ground");
        assertThat(status).isZero();
        String[] lines = out.toString().split("\n");
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(lines[i]).startsWith("{\"ward\":\"" + (i + 1) + "\",\"events\":");
        }
        assertThat(lines[0] + lines[1]).contains("\"p\":0.01,");
        assertThat(lines[2]).doesNotContain("\"code\":\"1\"");
    }

    @Test
    void one_scan_prints_one_object() throws Exception {
        int status = run(
                "scan",
                events(1).toString(),
                "--radius-metres",
                "500",
                "--window-days",
                "7",
                "--replicates",
                "19",
                "--tasks",
                "3",
                "--master",
                "local[2]");

        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString()).startsWith("{\"events\":307,").contains("\"replicates\":19,\"seed\":1}");
    }

    @Test
    void what_cannot_be_read_is_said_with_its_line() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.csv"), "lon,lat,date\n0.01,0.01,yesterday\n");

        int status = run(
                "country",
                broken.toString(),
                "--wards",
                wards.toString(),
                "--radius-metres",
                "500",
                "--window-days",
                "7",
                "--master",
                "local[2]");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("broken.csv", "line 2", "yesterday");
    }
}
