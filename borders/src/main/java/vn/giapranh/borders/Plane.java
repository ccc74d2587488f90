package vn.giapranh.borders;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A local plane in metres: longitude and latitude, each times a constant taken at the middle latitude.
 *
 * <p>The map is affine on purpose: a vertex that lies on a neighbour's edge in degrees lies on it in the plane too, which
 * no curved projection keeps. North-south lengths are right to 0.03 %. East-west lengths are right at the middle latitude
 * and wrong by about tan(latitude) × the distance from it: at 11° north 0.03 % ten kilometres away, 0.5 % at the rim of a
 * city three degrees tall. So the plane decides what is near; every length and area that leaves the library comes from
 * {@link Wgs84}.
 */
record Plane(double originLon, double originLat, double metresPerLon, double metresPerLat) {

    static Plane around(Envelope degrees) {
        double lon = (degrees.getMinX() + degrees.getMaxX()) / 2;
        double lat = (degrees.getMinY() + degrees.getMaxY()) / 2;
        return new Plane(lon, lat, Wgs84.metresPerDegreeLon(lat), Wgs84.metresPerDegreeLat(lat));
    }

    double x(double lon) {
        return (lon - originLon) * metresPerLon;
    }

    double y(double lat) {
        return (lat - originLat) * metresPerLat;
    }

    double lon(double x) {
        return originLon + x / metresPerLon;
    }

    double lat(double y) {
        return originLat + y / metresPerLat;
    }

    Coordinate toDegrees(Coordinate metres) {
        return new Coordinate(lon(metres.x), lat(metres.y));
    }

    Geometry toMetres(Geometry degrees) {
        return map(degrees, (sequence, i) -> {
            sequence.setOrdinate(i, 0, x(sequence.getX(i)));
            sequence.setOrdinate(i, 1, y(sequence.getY(i)));
        });
    }

    /** Back to degrees, as exactly as doubles allow. */
    Geometry toDegrees(Geometry metres) {
        return map(metres, (sequence, i) -> {
            sequence.setOrdinate(i, 0, lon(sequence.getX(i)));
            sequence.setOrdinate(i, 1, lat(sequence.getY(i)));
        });
    }

    private static Geometry map(Geometry geometry, PointMap pointMap) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                pointMap.apply(sequence, i);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        copy.geometryChanged();
        return copy;
    }

    @FunctionalInterface
    private interface PointMap {
        void apply(CoordinateSequence sequence, int i);
    }
}
