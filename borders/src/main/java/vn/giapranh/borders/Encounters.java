package vn.giapranh.borders;

import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Which edges meet another edge anywhere but at a common end.
 *
 * <p>Of a valid coverage none does, and noding, which costs more than all the rest, has nothing to do.
 */
final class Encounters {

    private final Vertices vertices;
    private final List<Edges.Edge> edges;
    private final HPRtree tree = new HPRtree();

    Encounters(Vertices vertices, List<Edges.Edge> edges) {
        this.vertices = vertices;
        this.edges = edges;
        for (int i = 0; i < edges.size(); i++) {
            tree.insert(box(edges.get(i)), i);
        }
    }

    boolean[] meetOthers() {
        boolean[] meets = new boolean[edges.size()];
        if (edges.isEmpty()) {
            return meets;
        }
        for (int i = 0; i < meets.length; i++) {
            int one = i;
            Envelope reach = box(edges.get(i));
            reach.expandBy(2 * Vertices.SAME_METRES);
            tree.query(reach, other -> {
                int two = (Integer) other;
                if (two > one && meet(edges.get(one), edges.get(two))) {
                    meets[one] = true;
                    meets[two] = true;
                }
            });
        }
        return meets;
    }

    private boolean meet(Edges.Edge one, Edges.Edge two) {
        if (one.low() == two.low()) {
            return forked(one.low(), one.high(), two.high());
        }
        if (one.low() == two.high()) {
            return forked(one.low(), one.high(), two.low());
        }
        if (one.high() == two.low()) {
            return forked(one.high(), one.low(), two.high());
        }
        if (one.high() == two.high()) {
            return forked(one.high(), one.low(), two.low());
        }
        return Distance.segmentToSegment(at(one.low()), at(one.high()), at(two.low()), at(two.high()))
                <= 2 * Vertices.SAME_METRES;
    }

    /** Two edges from one vertex: whether the end of one touches the other. */
    private boolean forked(int from, int oneEnd, int twoEnd) {
        return Distance.pointToSegment(at(oneEnd), at(from), at(twoEnd)) <= 2 * Vertices.SAME_METRES
                || Distance.pointToSegment(at(twoEnd), at(from), at(oneEnd)) <= 2 * Vertices.SAME_METRES;
    }

    private Envelope box(Edges.Edge edge) {
        return new Envelope(at(edge.low()), at(edge.high()));
    }

    private Coordinate at(int vertex) {
        return vertices.metres(vertex);
    }
}
