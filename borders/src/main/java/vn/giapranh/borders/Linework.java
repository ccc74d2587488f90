package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The lines of all wards laid over each other: which edges two wards share, and which faces the rest encloses.
 *
 * <p>The idea: an edge that one ward runs along forwards and another backwards is settled, there is a ward on either
 * side. In a valid coverage only the outer boundary remains. Whatever else remains is noded, that is cut wherever lines
 * cross or touch, and settled again: edges settled only now are the same line with different vertices. The edges left
 * over bound faces, and on each face the number of wards is constant: none is a gap (or the world outside), one is
 * land as it should be, two or more is an overlap. So nothing is missed however thin, and only the few unsettled edges
 * cost anything.
 */
final class Linework {

    /**
     * A piece of line with one ward on each side.
     *
     * @param left ward on the left of the way from {@code from} to {@code to}
     * @param asWritten whether both wards write exactly these two vertices
     */
    record SharedEdge(int left, int right, int from, int to, boolean asWritten) {}

    /**
     * A bounded face of the unsettled edges.
     *
     * @param polygon the face, in the plane
     * @param edges the edges around it
     * @param groundAlongEdges whether a ward has ground in it along one of them; in a gap none has
     */
    record Face(Polygon polygon, List<Edges.Edge> edges, boolean groundAlongEdges) {

        /** Twice the area by the outline: for a sliver its mean width. */
        double meanWidth() {
            return 2 * polygon.getArea() / polygon.getLength();
        }

        /** The wards that run along it, ascending. */
        List<Integer> wards() {
            return edges.stream()
                    .flatMap(edge -> edge.uses().stream())
                    .map(Edges.Use::ward)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int MOST_ROUNDS = 5;

    private final Plane plane;
    private final Vertices vertices;
    private final List<SharedEdge> shared = new ArrayList<>();
    private final Edges unsettled;

    private Linework(Plane plane, List<Ward> wards) {
        this.plane = plane;
        this.vertices = new Vertices(plane);
        Edges written = new Edges();
        for (int ward = 0; ward < wards.size(); ward++) {
            addRings(wards.get(ward).shape().geometry(), ward, written);
        }
        this.unsettled = nodeUntilStable(settle(written, true));
    }

    static Linework of(List<Ward> wards) {
        return new Linework(Plane.around(Zones.boundsOf(wards)), wards);
    }

    Plane plane() {
        return plane;
    }

    Vertices vertices() {
        return vertices;
    }

    List<SharedEdge> shared() {
        return shared;
    }

    Collection<Edges.Edge> unsettled() {
        return unsettled.all();
    }

    List<Face> faces() {
        Polygonizer polygonizer = new Polygonizer();
        for (Edges.Edge edge : unsettled.all()) {
            polygonizer.add(FACTORY.createLineString(
                    new Coordinate[] {vertices.metres(edge.low()), vertices.metres(edge.high())}));
        }
        List<Face> faces = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            faces.add(face((Polygon) polygon));
        }
        return faces;
    }

    private Face face(Polygon polygon) {
        List<Edges.Edge> around = new ArrayList<>();
        boolean ground = addEdges(polygon.getExteriorRing(), true, around);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ground |= addEdges(polygon.getInteriorRingN(i), false, around);
        }
        return new Face(polygon, around, ground);
    }

    /** Adds the edges of the ring; returns whether a ward has ground on the face's side of one. */
    private boolean addEdges(LinearRing ring, boolean isShell, List<Edges.Edge> around) {
        boolean faceOnLeft = Orientation.isCCW(ring.getCoordinateSequence()) == isShell;
        boolean ground = false;
        int from = vertices.numberOfMetres(ring.getCoordinateN(0));
        for (int i = 1; i < ring.getNumPoints(); i++) {
            int to = vertices.numberOfMetres(ring.getCoordinateN(i));
            Optional<Edges.Edge> edge = unsettled.find(from, to);
            if (edge.isPresent()) {
                around.add(edge.get());
                for (Edges.Use use : edge.get().uses()) {
                    boolean alongRing = use.forward() == from < to;
                    ground |= alongRing == faceOnLeft;
                }
            }
            from = to;
        }
        return ground;
    }

    private void addRings(Geometry geometry, int ward, Edges edges) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            addRing(polygon.getExteriorRing(), ward, edges);
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                addRing(polygon.getInteriorRingN(h), ward, edges);
            }
        }
    }

    private void addRing(LineString ring, int ward, Edges edges) {
        CoordinateSequence written = ring.getCoordinateSequence();
        Coordinate from = written.getCoordinate(0);
        int fromNumber = vertices.numberOf(from);
        for (int i = 1; i < written.size(); i++) {
            Coordinate to = written.getCoordinate(i);
            int toNumber = vertices.numberOf(to);
            edges.add(fromNumber, toNumber, ward, from, to);
            from = to;
            fromNumber = toNumber;
        }
    }

    /** Keeps the pairs of wards that run along an edge in opposite ways; returns the edges that are not balanced. */
    private List<Edges.Edge> settle(Edges edges, boolean beforeNoding) {
        List<Edges.Edge> left = new ArrayList<>();
        for (Edges.Edge edge : edges.all()) {
            for (Edges.Use forward : edge.uses()) {
                for (Edges.Use backward : edge.uses()) {
                    if (forward.forward() && !backward.forward() && forward.ward() != backward.ward()) {
                        boolean same = forward.from().equals2D(backward.to())
                                && forward.to().equals2D(backward.from());
                        shared.add(new SharedEdge(
                                forward.ward(), backward.ward(), edge.low(), edge.high(), beforeNoding && same));
                    }
                }
            }
            if (!edge.isBalanced()) {
                left.add(edge);
            }
        }
        return left;
    }

    private Edges nodeUntilStable(List<Edges.Edge> edges) {
        Edges noded = new Edges();
        List<Edges.Edge> open = edges;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            noded = node(open);
            int before = open.size();
            open = settle(noded, false);
            if (open.size() == before && noded.all().size() == before) {
                break;
            }
        }
        Edges left = new Edges();
        for (Edges.Edge edge : open) {
            left.addAll(edge);
        }
        return left;
    }

    /** Cuts the edges where they cross, touch or run along each other; those that meet others only at their ends stay. */
    private Edges node(List<Edges.Edge> edges) {
        Edges noded = new Edges();
        List<SegmentString> strings = new ArrayList<>();
        boolean[] meets = new Encounters(vertices, edges).meetOthers();
        for (int i = 0; i < meets.length; i++) {
            Edges.Edge edge = edges.get(i);
            if (!meets[i]) {
                noded.addAll(edge);
                continue;
            }
            Coordinate[] ends = {
                vertices.metres(edge.low()).copy(), vertices.metres(edge.high()).copy()
            };
            strings.add(new NodedSegmentString(ends, edge));
        }
        SnappingNoder noder = new SnappingNoder(Vertices.SAME_METRES);
        noder.computeNodes(strings);
        for (Object string : noder.getNodedSubstrings()) {
            addPieces((SegmentString) string, noded);
        }
        return noded;
    }

    private void addPieces(SegmentString string, Edges noded) {
        Edges.Edge parent = (Edges.Edge) string.getData();
        int low = vertices.numberOfMetres(string.getCoordinate(0));
        for (int i = 1; i < string.size(); i++) {
            int high = vertices.numberOfMetres(string.getCoordinate(i));
            for (Edges.Use use : parent.uses()) {
                noded.add(use.forward() ? low : high, use.forward() ? high : low, use.ward(), use.from(), use.to());
            }
            low = high;
        }
    }
}
