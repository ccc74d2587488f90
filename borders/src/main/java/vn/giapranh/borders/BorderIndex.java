package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Answers, millions of times a second: whose is this place, which border zones hold it, how far from which line?
 *
 * <p>Exact: the ward is always the one that the exact polygon test gives, because places near a line are decided by the
 * sign of robustly computed determinants; the grid only decides which few edges to look at. The idea, its cost and what
 * was weighed against it stand in the package documentation and in decision 0002.
 *
 * <p>Immutable and safe for any number of threads. Away from every border an answer allocates nothing.
 */
public final class BorderIndex {

    /** The deepest zone a border can have. */
    public static final double DEEPEST_ZONE_METRES = 5_000;
    /** At most so far from a line a place is on it. */
    public static final double ON_LINE_METRES = 0.01;

    private final Grid grid;
    private final List<Ward> wards;
    private final Border[] borders;
    private final double[] depths;
    /** Answers with no border in them: [0] is outside, [n] is in ward n - 1. */
    private final Location[] plain;

    private BorderIndex(Grid grid, List<Ward> wards, Border[] borders, double[] depths) {
        this.grid = grid;
        this.wards = wards;
        this.borders = borders;
        this.depths = depths;
        this.plain = new Location[wards.size() + 1];
        plain[0] = new Location(Optional.empty(), List.of());
        for (int i = 0; i < wards.size(); i++) {
            plain[i + 1] = new Location(Optional.of(wards.get(i)), List.of());
        }
    }

    /**
     * Builds the index. The wards need not be a valid coverage: a place in a gap is outside, one in an overlap belongs to
     * the ward with the lowest code.
     *
     * @param borders as {@link SharedBorders#derive} gives them for these wards
     * @param depthMetres how deep the zone of each border reaches, 0 to {@value #DEEPEST_ZONE_METRES}
     */
    public static BorderIndex of(List<Ward> wards, List<Border> borders, ToDoubleFunction<Border> depthMetres) {
        List<Ward> ordered =
                wards.stream().sorted(Comparator.comparing(Ward::code)).toList();
        Border[] all = borders.toArray(Border[]::new);
        double[] depths = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            depths[i] = depthMetres.applyAsDouble(all[i]);
            if (!(depths[i] >= 0 && depths[i] <= DEEPEST_ZONE_METRES)) {
                throw new IllegalArgumentException(
                        "a zone is 0 to " + DEEPEST_ZONE_METRES + " metres deep, not " + depths[i] + ": " + all[i]);
            }
        }
        return new BorderIndex(new GridBuilder(ordered, all, depths).build(), ordered, all, depths);
    }

    /**
     * Whose the place is, and the borders near it.
     *
     * @param lon longitude in degrees, WGS84
     * @param lat latitude
     * @throws IllegalArgumentException when either is not a finite number
     */
    public Location locate(double lon, double lat) {
        if (!(Math.abs(lon) < Double.MAX_VALUE && Math.abs(lat) < Double.MAX_VALUE)) {
            throw new IllegalArgumentException("not a place: " + lon + ", " + lat);
        }
        int code = grid.codeAt(lon, lat);
        if (code >= 0) {
            return plain[code];
        }
        int cell = ~code;
        int ward = wardIn(cell, lon, lat);
        return grid.borderCount(cell) == 0 ? plain[ward] : nearBorders(cell, ward, lon, lat);
    }

    /**
     * Whether the place lies in no ward as written but in one when longitude and latitude change places. Takes numbers
     * that are no place at all, such as a latitude of 106.
     */
    public boolean suggestsSwap(double lon, double lat) {
        return Double.isFinite(lon)
                && Double.isFinite(lat)
                && locate(lon, lat).isOutside()
                && !locate(lat, lon).isOutside();
    }

    /** Bytes the index holds in its arrays, the wards and borders themselves not counted. */
    public long memoryBytes() {
        return grid.memoryBytes();
    }

    /**
     * The ward, from 1, or 0. The path from the cell's reference place, whose wards are known, crosses some of the cell's
     * edges; each crossing enters or leaves the wards of that edge. An endpoint exactly on the path counts as right of
     * it, which is to move the path left by less than any number: so every vertex is passed on one side only.
     */
    private int wardIn(int cell, double lon, double lat) {
        int[] cells = grid.cells;
        int edges = cells[cell + Grid.EDGES];
        if (edges == 0) {
            return cells[cell + Grid.HELD];
        }
        int wardCount = cells[cell + Grid.WARDS];
        int at = cell + Grid.LISTS;
        if (wardCount > Grid.MOST_WARDS_IN_A_CELL) {
            return wardByPolygons(at, wardCount, lon, lat);
        }
        int held = cells[cell + Grid.HELD];
        double refLon = grid.references[2 * cells[cell + Grid.REFERENCE]];
        double refLat = grid.references[2 * cells[cell + Grid.REFERENCE] + 1];
        int on = 0;
        int next = at + wardCount;
        for (int i = 0; i < edges; i++, next += 2) {
            int edge = 4 * cells[next];
            double x0 = grid.edges[edge];
            double y0 = grid.edges[edge + 1];
            double x1 = grid.edges[edge + 2];
            double y1 = grid.edges[edge + 3];
            if (apart(x0, x1, lon, refLon) || apart(y0, y1, lat, refLat)) {
                continue;
            }
            int place = CGAlgorithmsDD.orientationIndex(x0, y0, x1, y1, lon, lat);
            if (place == 0 && between(x0, x1, lon) && between(y0, y1, lat)) {
                on |= cells[next + 1];
                continue;
            }
            boolean startLeft = CGAlgorithmsDD.orientationIndex(refLon, refLat, lon, lat, x0, y0) > 0;
            boolean endLeft = CGAlgorithmsDD.orientationIndex(refLon, refLat, lon, lat, x1, y1) > 0;
            if (startLeft != endLeft && place != CGAlgorithmsDD.orientationIndex(x0, y0, x1, y1, refLon, refLat)) {
                held ^= cells[next + 1];
            }
        }
        held |= on;
        return held == 0 ? 0 : cells[at + Integer.numberOfTrailingZeros(held)] + 1;
    }

    /** Where more wards meet in one cell than a mask has bits. */
    private int wardByPolygons(int at, int wardCount, double lon, double lat) {
        for (int i = 0; i < wardCount; i++) {
            int ward = grid.cells[at + i];
            if (wards.get(ward).shape().covers(lon, lat)) {
                return ward + 1;
            }
        }
        return 0;
    }

    private Location nearBorders(int cell, int ward, double lon, double lat) {
        double row = grid.scaleRow(lat);
        double metresPerLon = grid.metresPerLon(row);
        double metresPerLat = grid.metresPerLat(row);
        List<Location.NearBorder> near = List.of();
        int at = grid.firstBorder(cell);
        for (int i = grid.borderCount(cell); i > 0; i--) {
            int number = grid.cells[at];
            int count = grid.cells[at + 1];
            double distance = distance(at + 2, count, lon, lat, metresPerLon, metresPerLat);
            at += 2 + count;
            if (distance <= depths[number] || distance <= ON_LINE_METRES) {
                Location.NearBorder found = near(borders[number], distance, ward);
                if (found != null) {
                    near = with(near, found);
                }
            }
        }
        return near.isEmpty() ? plain[ward] : new Location(plain[ward].ward(), near);
    }

    private Location.@org.jspecify.annotations.Nullable NearBorder near(Border border, double distance, int ward) {
        if (distance <= ON_LINE_METRES) {
            return new Location.NearBorder(border, distance, Side.ON_LINE);
        }
        if (ward == 0) {
            return null;
        }
        Ward here = wards.get(ward - 1);
        return here == border.a() || here.code().equals(border.a().code())
                ? new Location.NearBorder(border, distance, Side.A)
                : here == border.b() || here.code().equals(border.b().code())
                        ? new Location.NearBorder(border, distance, Side.B)
                        : null;
    }

    private static List<Location.NearBorder> with(List<Location.NearBorder> near, Location.NearBorder found) {
        if (near.isEmpty()) {
            return List.of(found);
        }
        List<Location.NearBorder> more = new ArrayList<>(near);
        more.add(found);
        more.sort(Comparator.comparingDouble(Location.NearBorder::distanceMetres));
        return more;
    }

    /** Metres to the nearest of the segments, measured at the latitude half-way to it. */
    private double distance(int at, int count, double lon, double lat, double metresPerLon, double metresPerLat) {
        double nearest = Double.MAX_VALUE;
        double nearestX = 0;
        double nearestY = 0;
        for (int i = at; i < at + count; i++) {
            int segment = 4 * grid.cells[i];
            double x0 = (grid.segments[segment] - lon) * metresPerLon;
            double y0 = (grid.segments[segment + 1] - lat) * metresPerLat;
            double dx = (grid.segments[segment + 2] - lon) * metresPerLon - x0;
            double dy = (grid.segments[segment + 3] - lat) * metresPerLat - y0;
            double along = Math.clamp(-(x0 * dx + y0 * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            double x = x0 + along * dx;
            double y = y0 + along * dy;
            double squared = x * x + y * y;
            if (squared < nearest) {
                nearest = squared;
                nearestX = x;
                nearestY = y;
            }
        }
        double halfWay = grid.scaleRow(lat + nearestY / metresPerLat / 2);
        double east = nearestX / metresPerLon * grid.metresPerLon(halfWay);
        double north = nearestY / metresPerLat * grid.metresPerLat(halfWay);
        return Math.sqrt(east * east + north * north);
    }

    private static boolean apart(double a0, double a1, double b0, double b1) {
        return Math.max(a0, a1) < Math.min(b0, b1) || Math.max(b0, b1) < Math.min(a0, a1);
    }

    private static boolean between(double a, double b, double value) {
        return Math.min(a, b) <= value && value <= Math.max(a, b);
    }
}
