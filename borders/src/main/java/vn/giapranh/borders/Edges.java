package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** The edges of all wards, each once, with the wards that use it and the way they run along it. */
final class Edges {

    /**
     * One ward's use of an edge. The ward's ground lies on the left of the way it runs.
     *
     * @param ward its position in the list of wards
     * @param forward whether it runs from the edge's low vertex to the high one
     * @param from where the ward writes the start of the edge, in degrees
     * @param to where the ward writes the end
     */
    record Use(int ward, boolean forward, Coordinate from, Coordinate to) {}

    /** An undirected edge between two vertices, {@code low < high}. */
    record Edge(int low, int high, List<Use> uses) {

        /** Zero when as many wards lie on its left as on its right: the land on both sides is equally covered. */
        boolean isBalanced() {
            int net = 0;
            for (Use use : uses) {
                net += use.forward ? 1 : -1;
            }
            return net == 0;
        }

        Optional<Use> useOf(int ward) {
            return uses.stream().filter(use -> use.ward == ward).findFirst();
        }
    }

    private record Ends(int low, int high) {}

    private final Map<Ends, Edge> edges = new LinkedHashMap<>();

    /** Adds a ward's edge from one vertex to another, as numbered by {@link Vertices}. */
    void add(int from, int to, int ward, Coordinate writtenFrom, Coordinate writtenTo) {
        if (from == to) {
            return;
        }
        Ends ends = new Ends(Math.min(from, to), Math.max(from, to));
        Edge edge = edges.get(ends);
        if (edge == null) {
            edge = new Edge(ends.low, ends.high, new ArrayList<>(2));
            edges.put(ends, edge);
        }
        edge.uses.add(new Use(ward, from < to, writtenFrom, writtenTo));
    }

    /** Adds every use of an edge. */
    void addAll(Edge edge) {
        for (Use use : edge.uses) {
            add(use.forward ? edge.low : edge.high, use.forward ? edge.high : edge.low, use.ward, use.from, use.to);
        }
    }

    Optional<Edge> find(int from, int to) {
        return Optional.ofNullable(edges.get(new Ends(Math.min(from, to), Math.max(from, to))));
    }

    Collection<Edge> all() {
        return edges.values();
    }
}
