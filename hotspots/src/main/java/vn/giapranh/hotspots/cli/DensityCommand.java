package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
import vn.giapranh.hotspots.surface.KernelDensity;
import vn.giapranh.hotspots.surface.Rectangle;
import vn.giapranh.hotspots.surface.Window;

/** Kernel density on cells. */
@Command(
        name = "density",
        description = "Kernel density with edge correction, across borders, at the middles of square cells.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DensityCommand implements Callable<Integer> {

    private static final double SQUARE_KILOMETRE = 1e6;
    private static final int MOST_LINES = 20;

    @Mixin
    private final EventsFile file = new EventsFile();

    @Mixin
    private final Answer answer = new Answer();

    @Option(
            names = "--bandwidth-metres",
            required = true,
            description = "The standard deviation of the Gaussian kernel.")
    private double bandwidthMetres;

    @Option(names = "--cells", required = true, paramLabel = "METRES", description = "The side of the square cells.")
    private double cells;

    @Option(names = "--wards", description = "GeoJSON of wards, whose ground together is the window.")
    private @Nullable Path wards;

    @Option(
            names = "--window",
            split = ",",
            paramLabel = "EDGE",
            description = "West,south,east,north of the window (the rectangle around the events).")
    private @Nullable List<Double> rectangle;

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        Events events = file.read();
        LocalPlane plane = LocalPlane.of(events);
        if (wards != null && file.isPlanar()) {
            throw new UnusableFileException("--wards is in degrees and does not go with --planar");
        }
        CellTable table = CellTable.of(events, cells);
        Window window = wards != null ? WardOutline.read(wards, plane) : rectangle(events, plane);
        double[] weights =
                IntStream.range(0, events.size()).mapToDouble(events::count).toArray();
        double[] density = KernelDensity.of(
                        plane.xs(events.xs()), plane.ys(events.ys()), weights, bandwidthMetres, window)
                .at(plane.xs(table.x()), plane.ys(table.y()));
        int[] inside = IntStream.range(0, density.length)
                .filter(i -> Double.isFinite(density[i]))
                .toArray();
        answer.print(() -> words(table, density, inside), out -> write(out, events, table, density, inside));
        return 0;
    }

    private Window rectangle(Events events, LocalPlane plane) {
        double[] x = plane.xs(events.xs());
        double[] y = plane.ys(events.ys());
        if (rectangle == null) {
            return new Rectangle(
                    Arrays.stream(x).min().orElse(0),
                    Arrays.stream(y).min().orElse(0),
                    Arrays.stream(x).max().orElse(0),
                    Arrays.stream(y).max().orElse(0));
        }
        if (rectangle.size() != 4) {
            throw new IllegalArgumentException("--window is west,south,east,north");
        }
        return new Rectangle(
                rectangle.get(0) * plane.metresPerX(),
                rectangle.get(1) * plane.metresPerY(),
                rectangle.get(2) * plane.metresPerX(),
                rectangle.get(3) * plane.metresPerY());
    }

    private static String words(CellTable table, double[] density, int[] inside) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "%,d cells in the window; the densest, events per square kilometre:%n", inside.length));
        Arrays.stream(inside)
                .boxed()
                .sorted((i, j) -> Double.compare(density[j], density[i]))
                .limit(MOST_LINES)
                .forEach(i -> out.append(String.format(
                        Locale.ROOT, "%14s %14s %12.4f%n", table.x()[i], table.y()[i], density[i] * SQUARE_KILOMETRE)));
        return out.toString();
    }

    private void write(JsonGenerator out, Events events, CellTable table, double[] density, int[] inside) {
        out.writeNumberProperty("events", events.total());
        out.writeNumberProperty("cellMetres", cells);
        out.writeNumberProperty("bandwidthMetres", bandwidthMetres);
        out.writeArrayPropertyStart("cells");
        for (int i : inside) {
            out.writeStartObject();
            out.writeNumberProperty(file.isPlanar() ? "x" : "lon", table.x()[i]);
            out.writeNumberProperty(file.isPlanar() ? "y" : "lat", table.y()[i]);
            out.writeNumberProperty("perSquareKilometre", density[i] * SQUARE_KILOMETRE);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
