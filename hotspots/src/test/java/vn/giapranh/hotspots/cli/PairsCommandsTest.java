package vn.giapranh.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giapranh.hotspots.gold.GoldTable;

/** The commands knox, gi, density and surveil, as a program would use them. */
class PairsCommandsTest {

    private static final Offset<Double> PUBLISHED = within(5e-9);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    private int run(String... words) {
        return HotspotsCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private Map<String, Object> json(String... words) {
        int status = run(words);
        assertThat(status).as(err.toString()).isZero();
        return ReadJson.object(out.toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(name), name);
    }

    private static double number(Map<String, Object> object, String name) {
        return ((Number) Objects.requireNonNull(object.get(name), name)).doubleValue();
    }

    private String file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }

    private String burkitt() throws IOException {
        GoldTable cases = GoldTable.read("burkitt/events.csv");
        List<String> lines = new ArrayList<>(List.of("date,y,x"));
        for (int i = 0; i < cases.size(); i++) {
            lines.add(LocalDate.ofEpochDay(cases.wholeNumbers("t")[i]) + "," + cases.numbers("y")[i] + ","
                    + cases.numbers("x")[i]);
        }
        return file("burkitt.csv", lines);
    }

    @Test
    void knox_counts_the_thirteen_pairs() throws IOException {
        Map<String, Object> answer = json(
                "knox", burkitt(), "--planar", "--distances", "0,20", "--days", "0,5", "--closed", "upper", "--json");
        assertThat(answer).containsEntry("pairs", 17578L).containsEntry("replicates", 999L);
        Map<String, Object> cell = list(answer, "cells").getFirst();
        assertThat(cell)
                .containsEntry("distance", "[0,20]")
                .containsEntry("days", "[0,5]")
                .containsEntry("observed", 13L);
        assertThat(number(cell, "expected")).isCloseTo(10.143816133803618, within(1e-9));
        assertThat(number(cell, "p")).isBetween(0.1, 0.33);
    }

    @Test
    void knox_bins_are_half_open_and_labelled_as_they_are() throws IOException {
        assertThat(run("knox", burkitt(), "--planar", "--distances", "0,20,inf", "--days", "0,5", "--seed", "3"))
                .isZero();
        assertThat(out.toString()).contains("[0,20)", "[20,∞)", "[0,5)", "999 replicates, seed 3");
    }

    @Test
    void a_count_stands_for_so_many_events() throws IOException {
        String counted = file("counted.csv", List.of("x,y,date,count", "0,0,2020-01-01,3", "5,0,2020-01-02,1"));
        Map<String, Object> answer =
                json("knox", counted, "--planar", "--distances", "0,10", "--days", "0,1,2", "--json");
        assertThat(answer).containsEntry("events", 4L);
        assertThat(list(answer, "cells"))
                .extracting(cell -> cell.get("observed"))
                .containsExactly(3L, 3L);
    }

    @Test
    void gi_star_of_every_cell_is_that_of_the_reference_program() throws IOException {
        GoldTable cells = GoldTable.read("chicago_500m_getis_ord/cells.csv");
        List<String> lines = new ArrayList<>(List.of("x,y,date,count"));
        double[] x = cells.numbers("x_m");
        double[] y = cells.numbers("y_m");
        int[] count = cells.wholeNumbers("count");
        for (int i = 0; i < cells.size(); i++) {
            lines.add(x[i] + "," + y[i] + ",2019-01-01," + count[i]);
        }
        Map<String, Object> answer =
                json("gi", file("chicago.csv", lines), "--planar", "--cells", "500", "--star", "--json");
        List<Map<String, Object>> found = list(answer, "cells");
        assertThat(found).hasSize(cells.size());
        assertThat(answer).containsEntry("events", 15328L);
        double[] expected = cells.numbers("gistar");
        for (int i = 0; i < found.size(); i++) {
            assertThat(number(found.get(i), "x")).isEqualTo(x[i]);
            assertThat(number(found.get(i), "z")).isCloseTo(expected[i], PUBLISHED);
        }
    }

    @Test
    void density_on_a_window_is_the_closed_form() throws IOException {
        Map<String, Object> answer = json(
                "density",
                burkitt(),
                "--planar",
                "--bandwidth-metres",
                "10",
                "--cells",
                "20",
                "--window",
                "254,246,336,400",
                "--json");
        List<Map<String, Object>> cells = list(answer, "cells");
        assertThat(cells).isNotEmpty();
        // Cells of 20 cover the window of 82 by 154 but for its rim: their sum comes near the 188 events.
        double sum = cells.stream()
                .mapToDouble(cell -> number(cell, "perSquareKilometre") * 400 / 1e6)
                .sum();
        assertThat(sum).isBetween(170.0, 206.0);
    }

    @Test
    void density_over_two_wards_in_degrees_knows_no_border_between_them() throws IOException {
        String events = file(
                "events.csv", List.of("lon,lat,date", "106.7009,10.8000,2026-01-01", "106.6991,10.8000,2026-01-01"));
        String wards = file(
                "wards.geojson",
                List.of("{\"type\":\"FeatureCollection\",\"features\":[" + ward("1", 106.69, 106.70) + ","
                        + ward("2", 106.70, 106.71) + "]}"));
        List<Map<String, Object>> cells = list(
                json("density", events, "--bandwidth-metres", "200", "--cells", "50", "--wards", wards, "--json"),
                "cells");
        double left = number(cells.getFirst(), "perSquareKilometre");
        double right = number(cells.getLast(), "perSquareKilometre");
        assertThat(left).isCloseTo(right, within(0.15 * left));
        // Two kernels of 200 m, no edge near: 2 / (2π 0.2²) = 7.96 per square kilometre, a little less off their
        // middles.
        assertThat(left).isBetween(6.0, 7.96);
    }

    private static String ward(String code, double west, double east) {
        return ("{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[%s,10.79],[%s,10.79],[%s,10.81],[%s,10.81],[%s,10.79]]]}}")
                .formatted(code, west, east, east, west, west);
    }

    private String hadar(String... jurisdictions) throws IOException {
        GoldTable weeks = GoldTable.read("salmonella_hadar/expected.csv");
        List<String> lines = new ArrayList<>(List.of("x,y,date,count,jurisdiction"));
        for (String jurisdiction : jurisdictions) {
            for (int week = 0; week < weeks.size(); week++) {
                LocalDate wednesday = LocalDate.of(2001, 1, 3).plusWeeks(week);
                lines.add("0,0," + wednesday + "," + weeks.wholeNumbers("observed")[week] + "," + jurisdiction);
            }
        }
        return file("hadar.csv", lines);
    }

    @Test
    void surveil_reads_every_jurisdiction_week_by_week() throws IOException {
        GoldTable weeks = GoldTable.read("salmonella_hadar/expected.csv");
        Map<String, Object> answer = json("surveil", hadar("A", "B"), "--planar", "--method", "c1", "--json");
        assertThat(list(answer, "areas")).extracting(area -> area.get("code")).containsExactly("A", "B");
        for (Map<String, Object> area : list(answer, "areas")) {
            List<Map<String, Object>> readings = list(area, "readings");
            assertThat(readings).hasSize(weeks.size() - 7);
            for (int week = 19; week < weeks.size(); week++) {
                Map<String, Object> reading = readings.get(week - 7);
                assertThat(number(reading, "limit")).isCloseTo(weeks.numbers("c1_upper")[week], PUBLISHED);
                assertThat(reading).containsEntry("alarm", weeks.numbers("c1_alarm")[week] == 1);
            }
            assertThat(readings.getFirst()).containsEntry("from", "2001-02-19").containsEntry("to", "2001-02-25");
        }
    }

    @Test
    void surveil_knows_its_methods() throws IOException {
        String events = hadar("");
        for (String method : List.of("c1", "c2", "c3", "c3-of-three", "cusum", "farrington")) {
            listen();
            assertThat(run("surveil", events, "--planar", "--method", method)).isZero();
            assertThat(out.toString()).startsWith("all: ").contains("alarms");
        }
        assertThat(run("surveil", events, "--planar", "--method", "tarot")).isEqualTo(2);
        assertThat(err.toString()).contains("tarot");
    }

    @Test
    void words_that_do_not_fit_give_status_2_and_say_why() throws IOException {
        String events = burkitt();
        assertThat(run("knox", events, "--planar", "--distances", "0,abc", "--days", "0,5"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'abc' is no number");
        assertThat(run("knox", events, "--planar", "--distances", "20,10", "--days", "0,5"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("edges rise");
        assertThat(run("gi", events, "--planar", "--cells", "0")).isEqualTo(2);
        assertThat(run("density", events, "--planar", "--cells", "10", "--bandwidth-metres", "-1"))
                .isEqualTo(2);
        assertThat(run("knox", folder.resolve("none.csv").toString(), "--distances", "0,1", "--days", "0,1"))
                .isEqualTo(2);
        assertThat(run("gi", events, "--planar", "--cells", "10", "--category", "arson"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no event of the category 'arson'");
    }
}
