package vn.giapranh.hotspots.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.knox.Bins;
import vn.giapranh.hotspots.knox.Knox;
import vn.giapranh.hotspots.knox.KnoxCell;
import vn.giapranh.hotspots.knox.KnoxTable;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;

/** Knox's test and the near-repeat table. */
@Command(
        name = "knox",
        description = "Pairs of events close in both space and time, against chance, for each distance and lag.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class KnoxCommand implements Callable<Integer> {

    private static final int MOST_EVENTS = 10_000_000;

    @Mixin
    private final EventsFile file = new EventsFile();

    @Mixin
    private final Chance chance = new Chance();

    @Mixin
    private final Answer answer = new Answer();

    @Option(
            names = "--distances",
            required = true,
            split = ",",
            paramLabel = "METRES",
            description = "Rising edges of the distance bins, such as 0,100,200; the last may be inf.")
    private List<String> distances = List.of();

    @Option(
            names = "--days",
            required = true,
            split = ",",
            paramLabel = "DAYS",
            description = "Rising edges of the lag bins, such as 0,7,14; the last may be inf.")
    private List<String> days = List.of();

    @Option(
            names = "--closed",
            description = "Which edge belongs to a bin: lower makes [a,b), upper makes (a,b] and [a,b] first (lower).")
    private String closed = "lower";

    @Option(names = "--manhattan", description = "With --planar: distances along the axes.")
    private boolean manhattan;

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        Events events = file.read();
        KnoxTable table = test(events);
        answer.print(() -> words(table), out -> write(out, table));
        return 0;
    }

    private KnoxTable test(Events events) {
        Bins.Closed which = switch (closed.toLowerCase(Locale.ROOT)) {
            case "lower" -> Bins.Closed.LOWER;
            case "upper" -> Bins.Closed.UPPER;
            default -> throw new IllegalArgumentException("--closed is lower or upper, not " + closed);
        };
        if (manhattan && !file.isPlanar()) {
            throw new IllegalArgumentException("--manhattan goes with --planar");
        }
        if (events.total() > MOST_EVENTS) {
            throw new IllegalArgumentException("more than " + MOST_EVENTS + " events");
        }
        Metric metric = !file.isPlanar() ? Metric.GREAT_CIRCLE : manhattan ? Metric.MANHATTAN : Metric.EUCLIDEAN;
        int n = (int) events.total();
        double[] x = new double[n];
        double[] y = new double[n];
        int[] day = new int[n];
        int next = 0;
        for (int row = 0; row < events.size(); row++) {
            for (int each = 0; each < events.count(row); each++) {
                x[next] = events.x(row);
                y[next] = events.y(row);
                day[next++] = events.day(row);
            }
        }
        return Knox.test(
                Places.of(x, y, metric),
                day,
                Bins.of(which, edges("--distances", distances)),
                Bins.of(which, edges("--days", days)),
                chance.replicates(),
                chance.seed(),
                chance.threads());
    }

    private static double[] edges(String option, List<String> words) {
        double[] edges = new double[words.size()];
        for (int i = 0; i < edges.length; i++) {
            String word = words.get(i).strip();
            try {
                edges[i] = word.equalsIgnoreCase("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(option + ": '" + word + "' is no number", e);
            }
        }
        return edges;
    }

    private static String words(KnoxTable table) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%,d events, %,d pairs, %,d replicates, seed %d%n%n%-16s %-10s %12s %14s %12s %9s %9s%n",
                table.events(),
                table.pairs(),
                table.replicates(),
                table.seed(),
                "metres",
                "days",
                "observed",
                "expected",
                "deviation",
                "ratio",
                "p"));
        for (KnoxCell cell : table.cells()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-16s %-10s %12d %14.4f %12.4f %9.4f %9.4g%n",
                    table.distances().label(cell.distanceBin()),
                    table.lags().label(cell.lagBin()),
                    cell.observed(),
                    cell.expected(),
                    Math.sqrt(cell.variance()),
                    cell.ratio(),
                    cell.p()));
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, KnoxTable table) {
        out.writeNumberProperty("events", table.events());
        out.writeNumberProperty("pairs", table.pairs());
        out.writeArrayPropertyStart("cells");
        for (KnoxCell cell : table.cells()) {
            out.writeStartObject();
            out.writeStringProperty("distance", table.distances().label(cell.distanceBin()));
            out.writeStringProperty("days", table.lags().label(cell.lagBin()));
            out.writeNumberProperty("fromMetres", table.distances().from(cell.distanceBin()));
            Json.number(out, "toMetres", table.distances().to(cell.distanceBin()));
            out.writeNumberProperty("fromDays", table.lags().from(cell.lagBin()));
            Json.number(out, "toDays", table.lags().to(cell.lagBin()));
            out.writeNumberProperty("observed", cell.observed());
            out.writeNumberProperty("expected", cell.expected());
            out.writeNumberProperty("variance", cell.variance());
            out.writeNumberProperty("ratio", cell.ratio());
            out.writeNumberProperty("poissonP", cell.poissonP());
            out.writeNumberProperty("p", cell.p());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberProperty("replicates", table.replicates());
        out.writeNumberProperty("seed", table.seed());
    }
}
