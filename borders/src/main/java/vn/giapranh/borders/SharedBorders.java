package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * Derives the borders: every pair of wards that share a line, not a mere point.
 *
 * <p>Two wards share a line where their edges coincide to a millimetre, with the same vertices or not, and where only a
 * sliver parts them: a gap or overlap that the two of them alone bound, at most {@value #SLIVER_METRES} m wide in the
 * mean, or a strip open at an end that narrow. There the border follows the ward with the lower code. Wider disputed land
 * is no border until it is settled.
 */
public final class SharedBorders {

    /** The mean width up to which a gap or overlap between two wards still counts as one line. */
    public static final double SLIVER_METRES = 0.5;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private SharedBorders() {}

    private record Pair(int a, int b) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** The borders between these wards, ordered by the code of {@code a}, then of {@code b}. */
    public static List<Border> derive(List<Ward> wards) {
        List<Ward> ordered =
                wards.stream().sorted(Comparator.comparing(Ward::code)).toList();
        Linework linework = Linework.of(ordered);
        Vertices vertices = linework.vertices();
        Map<Pair, LineMerger> lines =
                new TreeMap<>(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b));
        for (Linework.SharedEdge edge : linework.shared()) {
            boolean aLeft = edge.left() < edge.right();
            add(
                    lines,
                    Pair.of(edge.left(), edge.right()),
                    vertices.degrees(aLeft ? edge.from() : edge.to()),
                    vertices.degrees(aLeft ? edge.to() : edge.from()));
        }
        List<Linework.Face> faces = linework.faces();
        for (Linework.Face face : faces) {
            List<Integer> around = face.wards();
            if (around.size() == 2 && face.meanWidth() <= SLIVER_METRES) {
                addSideOfA(lines, vertices, face, Pair.of(around.get(0), around.get(1)));
            }
        }
        WardLocator locator = WardLocator.inPlane(ordered, linework.plane());
        for (NarrowGaps.Strip strip : new NarrowGaps(linework, locator, faces, SLIVER_METRES).find()) {
            if (strip.wards().size() == 2) {
                addLines(lines, Pair.of(strip.wards().get(0), strip.wards().get(1)), linework, strip);
            }
        }
        List<Border> borders = new ArrayList<>(lines.size());
        lines.forEach((pair, merger) -> borders.add(border(ordered.get(pair.a), ordered.get(pair.b), merger)));
        return List.copyOf(borders);
    }

    private static void addSideOfA(Map<Pair, LineMerger> lines, Vertices vertices, Linework.Face face, Pair pair) {
        for (Edges.Edge edge : face.edges()) {
            if (edge.useOf(pair.b).isPresent()) {
                continue; // the outline of both, where an overlap ends
            }
            edge.useOf(pair.a)
                    .ifPresent(use -> add(
                            lines,
                            pair,
                            vertices.degrees(use.forward() ? edge.low() : edge.high()),
                            vertices.degrees(use.forward() ? edge.high() : edge.low())));
        }
    }

    private static void addLines(Map<Pair, LineMerger> lines, Pair pair, Linework linework, NarrowGaps.Strip strip) {
        for (LineString piece : strip.linesOf(pair.a, linework)) {
            Coordinate[] degrees = linework.plane().toDegrees(piece).getCoordinates();
            for (int i = 1; i < degrees.length; i++) {
                add(lines, pair, degrees[i - 1], degrees[i]);
            }
        }
    }

    private static void add(Map<Pair, LineMerger> lines, Pair pair, Coordinate from, Coordinate to) {
        lines.computeIfAbsent(pair, p -> new LineMerger()).add(FACTORY.createLineString(new Coordinate[] {from, to}));
    }

    private static Border border(Ward a, Ward b, LineMerger merger) {
        List<LineString> merged = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            merged.add((LineString) line);
        }
        Geometry line = merged.size() == 1
                ? merged.getFirst()
                : FACTORY.createMultiLineString(merged.toArray(LineString[]::new));
        return new Border(a, b, new Shape(line), Wgs84.length(line));
    }

    /**
     * The borders as a GeoJSON FeatureCollection: of each border its line, and its zone on both sides.
     *
     * <p>Properties of a line: {@code part} "border", {@code a}, {@code b}, {@code nameA}, {@code nameB},
     * {@code lengthMetres}. Of a zone: {@code part} "zone", {@code a}, {@code b}, {@code ward}, {@code depthMetres}.
     *
     * @param depthMetres the depth of each border's zone; no zones are written where it is zero
     */
    public static String toGeoJson(List<Border> borders, ToDoubleFunction<Border> depthMetres) {
        StringBuilder out = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (Border border : borders) {
            out.append(separator).append(lineFeature(border));
            separator = ",\n";
            double depth = depthMetres.applyAsDouble(border);
            if (depth > 0) {
                out.append(separator).append(zoneFeature(border, Side.A, depth));
                out.append(separator).append(zoneFeature(border, Side.B, depth));
            }
        }
        return out.append("\n]}\n").toString();
    }

    private static String lineFeature(Border border) {
        return "{\"type\":\"Feature\",\"id\":" + GeoJson.quote(border.key()) + ",\"properties\":{\"part\":\"border\""
                + codes(border)
                + ",\"nameA\":" + GeoJson.quote(border.a().name()) + ",\"nameB\":"
                + GeoJson.quote(border.b().name())
                + ",\"lengthMetres\":" + Math.rint(border.lengthMetres() * 1000) / 1000 + "},\"geometry\":"
                + border.line().geoJson() + "}";
    }

    private static String zoneFeature(Border border, Side side, double depth) {
        Shape zone = border.zone(depth, side);
        return "{\"type\":\"Feature\",\"id\":" + GeoJson.quote(border.key() + "-" + side)
                + ",\"properties\":{\"part\":\"zone\"" + codes(border) + ",\"ward\":"
                + GeoJson.quote(border.ward(side).code()) + ",\"depthMetres\":" + depth + "},\"geometry\":"
                + (zone.isEmpty() ? "null" : zone.geoJson()) + "}";
    }

    private static String codes(Border border) {
        return ",\"a\":" + GeoJson.quote(border.a().code()) + ",\"b\":"
                + GeoJson.quote(border.b().code());
    }
}
