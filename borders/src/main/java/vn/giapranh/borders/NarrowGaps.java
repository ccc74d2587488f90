package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds narrow strips of no land between wards that are open at an end, and so enclosed by nothing.
 *
 * <p>Where outer edges of two wards run within the width of each other, the ground there is closed: widened by half the
 * width and narrowed again, which fills exactly what is narrower. What was filled, touches two wards and is at least
 * {@value #LEAST_LENGTH_IN_WIDTHS} widths long is a strip; shorter ones are the corners that any outline has where one ward ends
 * and the next begins.
 */
final class NarrowGaps {

    private static final double LEAST_LENGTH_IN_WIDTHS = 4;
    private static final double TOUCHES_METRES = 2 * Vertices.SAME_METRES;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A strip in the plane and the wards along it, ascending. */
    record Strip(List<Integer> wards, Geometry ground) {

        /** The lines of one of the wards along the strip, running with the ward on the left. */
        List<LineString> linesOf(int ward, Linework linework) {
            Geometry near = ground.buffer(TOUCHES_METRES);
            List<LineString> lines = new ArrayList<>();
            for (Edges.Edge edge : linework.unsettled()) {
                edge.useOf(ward).ifPresent(use -> {
                    Coordinate from = linework.vertices().metres(use.forward() ? edge.low() : edge.high());
                    Coordinate to = linework.vertices().metres(use.forward() ? edge.high() : edge.low());
                    if (near.getEnvelopeInternal().intersects(from, to)) {
                        LineString line = FACTORY.createLineString(new Coordinate[] {from, to});
                        Geometry along = OverlayNGRobust.overlay(line, near, OverlayNG.INTERSECTION);
                        for (Object piece : LinearComponentExtracter.getLines(along)) {
                            lines.add((LineString) piece);
                        }
                    }
                });
            }
            return lines;
        }
    }

    private final Linework linework;
    private final WardLocator locator;
    private final List<Linework.Face> faces;
    private final double width;

    NarrowGaps(Linework linework, WardLocator locator, List<Linework.Face> faces, double widthMetres) {
        this.linework = linework;
        this.locator = locator;
        this.faces = faces;
        this.width = widthMetres;
    }

    List<Strip> find() {
        List<Strip> strips = new ArrayList<>();
        if (width > 0) {
            for (Envelope place : placesToLook()) {
                strips.addAll(stripsWithin(place));
            }
        }
        return strips;
    }

    /** Boxes that hold outer edges of two wards within the width of each other, over a length that makes a strip. */
    private List<Envelope> placesToLook() {
        List<Edges.Edge> edges = new ArrayList<>(linework.unsettled());
        HPRtree tree = new HPRtree();
        edges.forEach(edge -> tree.insert(box(edge), edge));
        List<Envelope> near = new ArrayList<>();
        for (Edges.Edge edge : edges) {
            Envelope reach = box(edge);
            reach.expandBy(width);
            tree.query(reach, other -> {
                if (!haveCommonWard(edge, (Edges.Edge) other)) {
                    addNearPart(edge, (Edges.Edge) other, near);
                }
            });
        }
        List<Envelope> places = joined(near);
        places.removeIf(place -> Math.hypot(place.getWidth(), place.getHeight()) < LEAST_LENGTH_IN_WIDTHS / 2 * width);
        return places;
    }

    private void addNearPart(Edges.Edge edge, Edges.Edge other, List<Envelope> near) {
        Coordinate a = linework.vertices().metres(edge.low());
        Coordinate b = linework.vertices().metres(edge.high());
        Coordinate c = linework.vertices().metres(other.low());
        Coordinate d = linework.vertices().metres(other.high());
        if (Distance.segmentToSegment(a, b, c, d) > width) {
            return;
        }
        Geometry reach = FACTORY.createLineString(new Coordinate[] {c, d}).buffer(width, 2);
        Geometry part = FACTORY.createLineString(new Coordinate[] {a, b}).intersection(reach);
        if (!part.isEmpty()) {
            near.add(part.getEnvelopeInternal());
        }
    }

    private static boolean haveCommonWard(Edges.Edge one, Edges.Edge other) {
        return one.uses().stream().anyMatch(use -> other.useOf(use.ward()).isPresent());
    }

    /** Joins boxes that come within the width of each other. */
    private List<Envelope> joined(List<Envelope> boxes) {
        List<Envelope> open = new ArrayList<>(boxes);
        open.sort((one, other) -> Double.compare(one.getMinX(), other.getMinX()));
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Envelope> result = new ArrayList<>();
            TreeSet<Integer> gone = new TreeSet<>();
            for (int i = 0; i < open.size(); i++) {
                if (gone.contains(i)) {
                    continue;
                }
                Envelope grown = new Envelope(open.get(i));
                for (int j = i + 1; j < open.size() && open.get(j).getMinX() <= grown.getMaxX() + width; j++) {
                    if (!gone.contains(j) && grown.distance(open.get(j)) <= width) {
                        grown.expandToInclude(open.get(j));
                        gone.add(j);
                        changed = true;
                    }
                }
                result.add(grown);
            }
            result.sort((one, other) -> Double.compare(one.getMinX(), other.getMinX()));
            open = result;
        }
        return open;
    }

    private List<Strip> stripsWithin(Envelope place) {
        Envelope window = new Envelope(place);
        window.expandBy(3 * width);
        Geometry frame = FACTORY.toGeometry(window);
        List<Integer> near = locator.near(window);
        List<Geometry> grounds = new ArrayList<>();
        for (int ward : near) {
            grounds.add(OverlayNGRobust.overlay(locator.ground(ward), frame, OverlayNG.INTERSECTION));
        }
        Geometry land = OverlayNGRobust.union(grounds);
        Geometry filled =
                OverlayNGRobust.overlay(land.buffer(width / 2).buffer(-width / 2), land, OverlayNG.DIFFERENCE);
        List<Strip> strips = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(filled)) {
            Geometry strip = (Geometry) polygon;
            boolean isLong = strip.getLength() / 2 >= LEAST_LENGTH_IN_WIDTHS * width;
            boolean isWide = 2 * strip.getArea() / strip.getLength() >= Vertices.SAME_METRES;
            if (isLong && isWide && !isEnclosed(strip)) {
                List<Integer> along = new ArrayList<>();
                for (int i = 0; i < near.size(); i++) {
                    if (grounds.get(i).distance(strip) <= TOUCHES_METRES) {
                        along.add(near.get(i));
                    }
                }
                if (along.size() >= 2) {
                    strips.add(new Strip(along, strip));
                }
            }
        }
        return strips;
    }

    /** Whether the strip lies in a face that wards enclose, and is told of there. */
    private boolean isEnclosed(Geometry strip) {
        Geometry inside = strip.getInteriorPoint();
        return faces.stream()
                .anyMatch(face -> face.polygon().getEnvelopeInternal().covers(inside.getCoordinate())
                        && face.polygon().distance(inside) <= Vertices.SAME_METRES);
    }

    private Envelope box(Edges.Edge edge) {
        return new Envelope(
                linework.vertices().metres(edge.low()), linework.vertices().metres(edge.high()));
    }
}
