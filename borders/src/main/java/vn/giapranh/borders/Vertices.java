package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Numbers vertices so that two written less than a millimetre apart get the same number.
 *
 * <p>The first vertex seen at a place stands for all that follow. Within the plane every coordinate handed out is that of
 * a first vertex, bit for bit, so that equality may be tested with {@code ==}.
 */
final class Vertices {

    /** Finer than any survey, coarser than any rounding of degrees written with eight decimals or more. */
    static final double SAME_METRES = 0.001;

    private final Plane plane;
    private final Map<Cell, List<Integer>> numbersByCell = new HashMap<>();
    private final List<Coordinate> metres = new ArrayList<>();
    private final List<Coordinate> degrees = new ArrayList<>();

    private record Cell(long column, long row) {}

    Vertices(Plane plane) {
        this.plane = plane;
    }

    int numberOf(Coordinate degrees) {
        return number(new Coordinate(plane.x(degrees.x), plane.y(degrees.y)), degrees);
    }

    int numberOfMetres(Coordinate metres) {
        return number(metres, null);
    }

    Coordinate metres(int number) {
        return metres.get(number);
    }

    Coordinate degrees(int number) {
        return degrees.get(number);
    }

    private int number(Coordinate at, @org.jspecify.annotations.Nullable Coordinate written) {
        long column = (long) Math.floor(at.x / SAME_METRES);
        long row = (long) Math.floor(at.y / SAME_METRES);
        int nearest = -1;
        double nearestMetres = SAME_METRES;
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (int candidate : numbersByCell.getOrDefault(new Cell(c, r), List.of())) {
                    double distance = metres.get(candidate).distance(at);
                    if (distance < nearestMetres || distance == 0) {
                        nearest = candidate;
                        nearestMetres = distance;
                    }
                }
            }
        }
        if (nearest >= 0) {
            return nearest;
        }
        metres.add(at);
        degrees.add(written != null ? written : plane.toDegrees(at));
        numbersByCell
                .computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>(1))
                .add(metres.size() - 1);
        return metres.size() - 1;
    }
}
