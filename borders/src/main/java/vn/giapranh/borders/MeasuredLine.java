package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A line on the earth that can be measured and walked: a border, a street, a segment; of polygons, their outline.
 *
 * <p>Degrees in WGS84, longitude first; metres on the ellipsoid. Every question is linear in the number of vertices.
 */
public final class MeasuredLine {

    private final List<Coordinate[]> pieces = new ArrayList<>();
    private final double lengthMetres;

    private MeasuredLine(Geometry geometry) {
        add(geometry);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("an empty shape has no line");
        }
        this.lengthMetres = Wgs84.length(geometry);
    }

    /** The lines of the shape; an empty shape has none: {@code IllegalArgumentException}. */
    public static MeasuredLine of(Shape shape) {
        return new MeasuredLine(shape.geometry());
    }

    private void add(Geometry geometry) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case LineString line when !line.isEmpty() -> pieces.add(line.getCoordinates());
                case Polygon polygon when !polygon.isEmpty() -> add(polygon.getBoundary());
                default -> {}
            }
        }
    }

    public double lengthMetres() {
        return lengthMetres;
    }

    /**
     * Metres from the place to the nearest point of the line; error below 1 mm at 150 m and below 0.1 m at 1 km.
     *
     * @throws IllegalArgumentException when a coordinate is not a finite number
     */
    public double distanceMetres(double lon, double lat) {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            throw new IllegalArgumentException("not a place: " + lon + ", " + lat);
        }
        Plane plane = new Plane(lon, lat, Wgs84.metresPerDegreeLon(lat), Wgs84.metresPerDegreeLat(lat));
        double nearest = Double.POSITIVE_INFINITY;
        for (Coordinate[] piece : pieces) {
            for (int i = 1; i < piece.length; i++) {
                nearest = Math.min(nearest, fromOrigin(plane, piece[i - 1], piece[i]));
            }
        }
        return nearest;
    }

    private static double fromOrigin(Plane plane, Coordinate from, Coordinate to) {
        double x = plane.x(from.x);
        double y = plane.y(from.y);
        double dx = plane.x(to.x) - x;
        double dy = plane.y(to.y) - y;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / square, 0, 1);
        return Math.hypot(x + along * dx, y + along * dy);
    }

    /** Longitude and latitude of the point half-way along the line; of several pieces, half-way along all of them. */
    public double[] middle() {
        double left = lengthMetres / 2;
        double[] last = {pieces.getFirst()[0].x, pieces.getFirst()[0].y};
        for (Coordinate[] piece : pieces) {
            for (int i = 1; i < piece.length; i++) {
                double step = Wgs84.distance(piece[i - 1].x, piece[i - 1].y, piece[i].x, piece[i].y);
                if (step >= left && step > 0) {
                    return between(piece[i - 1], piece[i], left / step);
                }
                left -= step;
                last = new double[] {piece[i].x, piece[i].y};
            }
        }
        return last;
    }

    /**
     * Longitude and latitude of places along the line, in its order, each standing for the same length: the middles of
     * equal steps no longer than {@code metres}.
     */
    public List<double[]> placesEvery(double metres) {
        if (!(metres > 0)) {
            throw new IllegalArgumentException("steps are longer than nothing: " + metres);
        }
        double step = lengthMetres / Math.max(1, Math.ceil(lengthMetres / metres));
        List<double[]> places = new ArrayList<>();
        double next = step / 2;
        for (Coordinate[] piece : pieces) {
            for (int i = 1; i < piece.length; i++) {
                double edge = Wgs84.distance(piece[i - 1].x, piece[i - 1].y, piece[i].x, piece[i].y);
                while (next < edge) {
                    places.add(between(piece[i - 1], piece[i], next / edge));
                    next += step;
                }
                next -= edge;
            }
        }
        return places;
    }

    private static double[] between(Coordinate from, Coordinate to, double share) {
        return new double[] {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
    }
}
