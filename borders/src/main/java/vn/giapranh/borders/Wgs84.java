package vn.giapranh.borders;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Metres and square metres on the WGS84 ellipsoid for geometries in degrees, longitude first.
 *
 * <p>Edges are straight in the longitude-latitude plane, as RFC 7946 §3.1.1 says. Lengths use the radii of curvature at
 * the middle latitude of pieces no longer than 0.05°, which agrees with the geodesic to better than 1e-6. Areas are exact
 * for the equal-area cylindrical image of the edges (authalic latitude; Snyder 1987, eq. 3-12); for edges shorter than
 * 10 km the difference to the straight edge is below 1e-6 of the area.
 */
final class Wgs84 {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double E = Math.sqrt(E2);
    private static final double LONGEST_PIECE_DEGREES = 0.05;

    private Wgs84() {}

    /** Metres that one degree of longitude spans at this latitude. */
    static double metresPerDegreeLon(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        return Math.toRadians(A * Math.cos(Math.toRadians(lat)) / Math.sqrt(1 - E2 * sin * sin));
    }

    /** Metres that one degree of latitude spans at this latitude. */
    static double metresPerDegreeLat(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        double w = 1 - E2 * sin * sin;
        return Math.toRadians(A * (1 - E2) / (w * Math.sqrt(w)));
    }

    /** Metres between two places; meant for places less than 50 km apart. */
    static double distance(double lon1, double lat1, double lon2, double lat2) {
        int pieces = 1 + (int) (Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1)) / LONGEST_PIECE_DEGREES);
        double dLon = (lon2 - lon1) / pieces;
        double dLat = (lat2 - lat1) / pieces;
        double metres = 0;
        for (int i = 0; i < pieces; i++) {
            double lat = lat1 + (i + 0.5) * dLat;
            metres += Math.hypot(dLon * metresPerDegreeLon(lat), dLat * metresPerDegreeLat(lat));
        }
        return metres;
    }

    /** Metres along every line of the geometry; of a polygon, its whole outline. */
    static double length(Geometry geometry) {
        double metres = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case LineString line -> metres += length(line.getCoordinateSequence());
                case Polygon polygon -> metres += length(polygon.getBoundary());
                default -> throw new IllegalArgumentException("no length: " + geometry.getGeometryType());
            }
        }
        return metres;
    }

    private static double length(CoordinateSequence line) {
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += distance(line.getX(i - 1), line.getY(i - 1), line.getX(i), line.getY(i));
        }
        return metres;
    }

    /** Square metres of every polygon of the geometry, holes taken off. */
    static double area(Geometry geometry) {
        double squareMetres = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                squareMetres += ringArea(polygon.getExteriorRing());
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    squareMetres -= ringArea(polygon.getInteriorRingN(h));
                }
            }
        }
        return squareMetres;
    }

    private static double ringArea(LineString ring) {
        Coordinate origin = ring.getCoordinateN(0);
        double originNorth = authalicNorth(origin.y);
        double twice = 0;
        double x0 = 0;
        double y0 = 0;
        for (int i = 1; i < ring.getNumPoints(); i++) {
            Coordinate c = ring.getCoordinateN(i);
            double x = Math.toRadians(c.x - origin.x) * A;
            double y = authalicNorth(c.y) - originNorth;
            twice += x0 * y - x * y0;
            x0 = x;
            y0 = y;
        }
        return Math.abs(twice) / 2;
    }

    /** The northing, in metres, of the cylindrical equal-area projection whose easting is A times the longitude. */
    private static double authalicNorth(double lat) {
        double sin = Math.sin(Math.toRadians(lat));
        double atanh = 0.5 * Math.log((1 + E * sin) / (1 - E * sin));
        return A * (1 - E2) / 2 * (sin / (1 - E2 * sin * sin) + atanh / E);
    }
}
