package vn.giapranh.hotspots.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;
import vn.giapranh.hotspots.surface.GetisOrd;

/** Local statistics of Getis and Ord on cells. */
@Command(
        name = "gi",
        description = "z scores of Getis and Ord: cells whose surroundings have more, or fewer, events than the rest.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GiCommand implements Callable<Integer> {

    private static final double TOUCHING = 1.5;
    private static final int MOST_LINES = 20;

    @Mixin
    private final EventsFile file = new EventsFile();

    @Mixin
    private final Answer answer = new Answer();

    @Option(names = "--cells", required = true, paramLabel = "METRES", description = "The side of the square cells.")
    private double cells;

    @Option(
            names = "--band",
            paramLabel = "METRES",
            description = "Cells whose centres are at most so far apart are neighbours (1.5 sides: the eight around).")
    private @Nullable Double band;

    @Option(names = "--star", description = "Gi*: a cell is its own neighbour.")
    private boolean star;

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        Events events = file.read();
        CellTable table = CellTable.of(events, cells);
        double reach = band == null ? TOUCHING * cells : band;
        GetisOrd local = GetisOrd.of(
                Places.of(table.x(), table.y(), file.isPlanar() ? Metric.EUCLIDEAN : Metric.GREAT_CIRCLE),
                table.count(),
                reach);
        double[] z = star ? local.giStar() : local.gi();
        answer.print(() -> words(table, z), out -> write(out, events, table, reach, z));
        return 0;
    }

    private String words(CellTable table, double[] z) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%,d cells; the highest %s:%n", table.size(), star ? "Gi*" : "Gi"));
        IntStream.range(0, z.length)
                .filter(i -> Double.isFinite(z[i]))
                .boxed()
                .sorted((i, j) -> Double.compare(z[j], z[i]))
                .limit(MOST_LINES)
                .forEach(i -> out.append(String.format(
                        Locale.ROOT, "%14s %14s %7.0f %9.4f%n", table.x()[i], table.y()[i], table.count()[i], z[i])));
        return out.toString();
    }

    private void write(JsonGenerator out, Events events, CellTable table, double reach, double[] z) {
        out.writeNumberProperty("events", events.total());
        out.writeStringProperty("statistic", star ? "gistar" : "gi");
        out.writeNumberProperty("cellMetres", cells);
        out.writeNumberProperty("bandMetres", reach);
        out.writeArrayPropertyStart("cells");
        for (int i = 0; i < z.length; i++) {
            out.writeStartObject();
            out.writeNumberProperty(file.isPlanar() ? "x" : "lon", table.x()[i]);
            out.writeNumberProperty(file.isPlanar() ? "y" : "lat", table.y()[i]);
            out.writeNumberProperty("count", (long) table.count()[i]);
            Json.number(out, "z", z[i]);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
