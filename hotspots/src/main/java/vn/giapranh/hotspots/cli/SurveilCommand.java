package vn.giapranh.hotspots.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.surveillance.Cusum;
import vn.giapranh.hotspots.surveillance.Ears;
import vn.giapranh.hotspots.surveillance.Farrington;
import vn.giapranh.hotspots.surveillance.Reading;
import vn.giapranh.hotspots.surveillance.Watch;

/** What each ward sees alone. */
@Command(
        name = "surveil",
        description = "Alarms from the counts of each jurisdiction alone, day by day or week by week.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SurveilCommand implements Callable<Integer> {

    @Mixin
    private final EventsFile file = new EventsFile();

    @Mixin
    private final Period between = new Period();

    @Mixin
    private final Answer answer = new Answer();

    @Option(
            names = "--method",
            required = true,
            description = "c1, c2, c3 (EARS), c3-of-three (as first published), cusum or farrington.")
    private String method = "";

    @Option(names = "--by", description = "day, or week from Monday to Sunday (week).")
    private String by = "week";

    @Option(names = "--alpha", description = "Share of false alarms meant (EARS 0.001; farrington 0.05, two-sided).")
    private @Nullable Double alpha;

    @Option(names = "--years", description = "farrington: years looked back, b (3).")
    private int years = 3;

    @Option(names = "--half-width", description = "farrington: weeks or days before and after in each year, w (3).")
    private int halfWidth = 3;

    @Option(names = "--period", description = "Weeks or days a year (52 or 365).")
    private @Nullable Integer period;

    @Option(names = "--k", description = "cusum: the reference value (1.04).")
    private double k = 1.04;

    @Option(names = "--h", description = "cusum: the decision limit (2.26).")
    private double h = 2.26;

    @Option(names = "--training", description = "cusum: how many weeks or days at the beginning give the mean (half).")
    private @Nullable Integer training;

    @Option(names = "--scores", description = "cusum: standard or rossi (standard).")
    private String scores = "standard";

    @Option(names = "--seasonal", description = "cusum: the mean follows the season.")
    private boolean seasonal;

    private record Area(String code, Events events, List<Reading> readings) {}

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        Events events = file.read();
        CalendarCounts calendar = calendar(events);
        Watch watch = watch(calendar.of(events).length);
        List<Area> areas = new ArrayList<>();
        if (events.jurisdictions().isEmpty()) {
            areas.add(new Area("", events, watch.over(calendar.of(events))));
        }
        for (String code : events.jurisdictions().stream().sorted().toList()) {
            Events own = events.where(
                    row -> events.jurisdiction(row).filter(code::equals).isPresent());
            areas.add(new Area(code, own, watch.over(calendar.of(own))));
        }
        answer.print(() -> words(areas, calendar), out -> write(out, areas, calendar));
        return 0;
    }

    private CalendarCounts calendar(Events events) {
        int[] days = events.days();
        LocalDate from = between.start()
                .orElseGet(() -> LocalDate.ofEpochDay(Arrays.stream(days).min().orElseThrow()));
        LocalDate to = between.end()
                .orElseGet(() -> LocalDate.ofEpochDay(Arrays.stream(days).max().orElseThrow()));
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "day" -> CalendarCounts.days(from, to);
            case "week" -> CalendarCounts.weeks(from, to);
            default -> throw new IllegalArgumentException("--by is day or week, not " + by);
        };
    }

    private Watch watch(int steps) {
        int year = period != null ? period : by.equalsIgnoreCase("day") ? 365 : 52;
        double earsAlpha = alpha == null ? 0.001 : alpha;
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "c1" -> new Ears(Ears.Variant.C1, earsAlpha);
            case "c2" -> new Ears(Ears.Variant.C2, earsAlpha);
            case "c3" -> new Ears(Ears.Variant.C3, earsAlpha);
            case "c3-of-three" -> new Ears(Ears.Variant.C3_OF_THREE, earsAlpha);
            case "cusum" ->
                new Cusum(
                        k,
                        h,
                        scores(),
                        seasonal ? Cusum.Mean.SEASONAL : Cusum.Mean.CONSTANT,
                        training == null ? Math.max(1, steps / 2) : training,
                        year);
            case "farrington" -> new Farrington(years, halfWidth, alpha == null ? 0.05 : alpha, year);
            default ->
                throw new IllegalArgumentException(
                        "--method is c1, c2, c3, c3-of-three, cusum or farrington, not " + method);
        };
    }

    private Cusum.Scores scores() {
        return switch (scores.toLowerCase(Locale.ROOT)) {
            case "standard" -> Cusum.Scores.STANDARD;
            case "rossi" -> Cusum.Scores.ROSSI;
            default -> throw new IllegalArgumentException("--scores is standard or rossi, not " + scores);
        };
    }

    private static String words(List<Area> areas, CalendarCounts calendar) {
        StringBuilder out = new StringBuilder();
        for (Area area : areas) {
            List<Reading> alarms = area.readings.stream().filter(Reading::alarm).toList();
            out.append(String.format(
                    Locale.ROOT,
                    "%s: %,d events, %,d readings, %,d alarms%n",
                    area.code.isEmpty() ? "all" : area.code,
                    area.events.total(),
                    area.readings.size(),
                    alarms.size()));
            for (Reading alarm : alarms) {
                out.append(String.format(
                        Locale.ROOT,
                        "  %s observed %d, %.4f against %.4f%n",
                        calendar.from(alarm.time()),
                        alarm.observed(),
                        alarm.statistic(),
                        alarm.limit()));
            }
        }
        return out.toString();
    }

    private void write(JsonGenerator out, List<Area> areas, CalendarCounts calendar) {
        out.writeStringProperty("method", method.toLowerCase(Locale.ROOT));
        out.writeStringProperty("by", by.toLowerCase(Locale.ROOT));
        out.writeArrayPropertyStart("areas");
        for (Area area : areas) {
            out.writeStartObject();
            if (area.code.isEmpty()) {
                out.writeNullProperty("code");
            } else {
                out.writeStringProperty("code", area.code);
            }
            out.writeNumberProperty("events", area.events.total());
            out.writeNumberProperty("alarms", Watch.alarms(area.readings).size());
            out.writeArrayPropertyStart("readings");
            for (Reading reading : area.readings) {
                out.writeStartObject();
                out.writeStringProperty("from", calendar.from(reading.time()).toString());
                out.writeStringProperty("to", calendar.to(reading.time()).toString());
                out.writeNumberProperty("observed", reading.observed());
                Json.number(out, "statistic", reading.statistic());
                Json.number(out, "limit", reading.limit());
                out.writeBooleanProperty("alarm", reading.alarm());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
