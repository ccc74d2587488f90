package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds where two wards run along the same line with different vertices.
 *
 * <p>Mismatched edges of one pair belong to one fault as long as they hang together at vertices on which the two wards do
 * not agree. So one vertex too many is one fault, two of them on edges that follow each other are two, and a ward
 * shifted as a whole is one per neighbour. Those that hang on a gap or overlap of the same pair are part of it and not
 * told twice.
 */
final class Mismatches {

    private record Pair(int a, int b) {}

    private record Piece(int from, int to) {}

    private final Linework linework;
    private final List<Ward> wards;
    private final Map<Pair, List<Piece>> pieces =
            new TreeMap<>(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b));
    private final Map<Pair, Set<Integer>> faultyVertices = new HashMap<>();
    private final Map<Integer, Map<Integer, Coordinate>> writtenByWard = new HashMap<>();

    Mismatches(Linework linework, List<Ward> wards, List<Linework.Face> faulty, List<Linework.Face> noise) {
        this.linework = linework;
        this.wards = wards;
        for (Linework.SharedEdge edge : linework.shared()) {
            if (!edge.asWritten()) {
                add(edge.left(), edge.right(), edge.from(), edge.to());
            }
        }
        for (Linework.Face face : noise) {
            List<Integer> around = face.wards();
            if (around.size() >= 2) {
                for (Edges.Edge edge : face.edges()) {
                    if (edge.useOf(around.get(0)).isPresent()) {
                        add(around.get(0), around.get(1), edge.low(), edge.high());
                    }
                }
            }
        }
        for (Linework.Face face : faulty) {
            List<Integer> around = face.wards();
            for (int a : around) {
                for (int b : around) {
                    if (a < b) {
                        Set<Integer> vertices = faultyVertices.computeIfAbsent(new Pair(a, b), p -> new HashSet<>());
                        face.edges().forEach(edge -> vertices.addAll(List.of(edge.low(), edge.high())));
                    }
                }
            }
        }
    }

    private void add(int one, int other, int from, int to) {
        pieces.computeIfAbsent(new Pair(Math.min(one, other), Math.max(one, other)), p -> new ArrayList<>())
                .add(new Piece(Math.min(from, to), Math.max(from, to)));
    }

    List<Fault> find() {
        List<Fault> faults = new ArrayList<>();
        pieces.forEach((pair, all) -> {
            for (List<Piece> together : hangingTogether(pair, all)) {
                boolean told = together.stream()
                        .anyMatch(piece -> isPartOfFault(pair, piece.from) || isPartOfFault(pair, piece.to));
                if (!told) {
                    faults.add(fault(pair, together));
                }
            }
        });
        return faults;
    }

    private boolean isPartOfFault(Pair pair, int vertex) {
        return faultyVertices.getOrDefault(pair, Set.of()).contains(vertex) && !agree(pair, vertex);
    }

    private Collection<List<Piece>> hangingTogether(Pair pair, List<Piece> all) {
        Map<Integer, List<Piece>> piecesAt = new HashMap<>();
        for (Piece piece : all) {
            for (int vertex : new int[] {piece.from, piece.to}) {
                if (!agree(pair, vertex)) {
                    piecesAt.computeIfAbsent(vertex, v -> new ArrayList<>()).add(piece);
                }
            }
        }
        List<List<Piece>> groups = new ArrayList<>();
        Set<Piece> grouped = new HashSet<>();
        for (Piece piece : all) {
            if (!grouped.add(piece)) {
                continue;
            }
            List<Piece> group = new ArrayList<>(List.of(piece));
            for (int i = 0; i < group.size(); i++) {
                for (int vertex : new int[] {group.get(i).from, group.get(i).to}) {
                    for (Piece next : piecesAt.getOrDefault(vertex, List.of())) {
                        if (grouped.add(next)) {
                            group.add(next);
                        }
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /** Whether both wards have a vertex here and write it with the same digits. */
    private boolean agree(Pair pair, int vertex) {
        Coordinate a = written(pair.a).get(vertex);
        Coordinate b = written(pair.b).get(vertex);
        return a != null && b != null && a.equals2D(b);
    }

    private Map<Integer, Coordinate> written(int ward) {
        return writtenByWard.computeIfAbsent(ward, w -> {
            Map<Integer, Coordinate> written = new HashMap<>();
            Geometry geometry = wards.get(w).shape().geometry();
            for (Coordinate c : geometry.getCoordinates()) {
                written.put(linework.vertices().numberOf(c), c);
            }
            return written;
        });
    }

    private Fault fault(Pair pair, List<Piece> together) {
        double metres = 0;
        Piece middle = together.get(together.size() / 2);
        Coordinate place = midpoint(middle);
        for (Piece piece : together) {
            Coordinate from = linework.vertices().degrees(piece.from);
            Coordinate to = linework.vertices().degrees(piece.to);
            metres += Wgs84.distance(from.x, from.y, to.x, to.y);
        }
        if (!agree(pair, middle.to)) {
            place = linework.vertices().degrees(middle.to);
        } else if (!agree(pair, middle.from)) {
            place = linework.vertices().degrees(middle.from);
        }
        return new Fault(
                Fault.Kind.MISMATCH, List.of(wards.get(pair.a), wards.get(pair.b)), place.x, place.y, metres, 0);
    }

    private Coordinate midpoint(Piece piece) {
        Coordinate from = linework.vertices().degrees(piece.from);
        Coordinate to = linework.vertices().degrees(piece.to);
        return new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
    }
}
