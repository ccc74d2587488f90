package vn.giapranh.borders;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Polygons or lines on the earth: WGS84 degrees, longitude first, edges straight in the longitude-latitude plane.
 *
 * <p>Immutable. Two shapes are equal when they list the same coordinates in the same order. Callers see GeoJSON and plain
 * numbers; the geometry library stays inside.
 */
public final class Shape {

    private final Geometry geometry;

    Shape(Geometry geometry) {
        // The library's own order is clockwise; RFC 7946 §3.1.6 wants shells counter-clockwise, and so does Edges.
        this.geometry = geometry.getDimension() == 2 ? geometry.norm().reverse() : geometry;
    }

    /** The inside: callers in this package must not change it. */
    Geometry geometry() {
        return geometry;
    }

    /** The geometry object of RFC 7946, on one line, such as {@code {"type":"Polygon","coordinates":[…]}}. */
    public String geoJson() {
        StringBuilder out = new StringBuilder();
        GeoJson.writeGeometry(geometry, out);
        return out.toString();
    }

    /** True when there is nothing in it, such as the zone of a border on a side where there is no land. */
    public boolean isEmpty() {
        return geometry.isEmpty();
    }

    /** West, south, east, north in degrees. An empty shape has none: {@code IllegalStateException}. */
    public double[] bounds() {
        requireSomething();
        Envelope box = geometry.getEnvelopeInternal();
        return new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
    }

    /** Longitude and latitude of a place inside the polygons, or on the lines, near their middle: where a label goes. */
    public double[] placeInside() {
        requireSomething();
        Coordinate inside = geometry.getInteriorPoint().getCoordinate();
        return new double[] {inside.x, inside.y};
    }

    /** Whether the polygons hold the place, their outline included. Exact; linear in the number of vertices. */
    public boolean covers(double lon, double lat) {
        return SimplePointInAreaLocator.locate(new Coordinate(lon, lat), geometry) != Location.EXTERIOR;
    }

    /** Square metres on the ellipsoid, right to 1e-6; zero for lines. */
    public double areaSquareMetres() {
        return Wgs84.area(geometry);
    }

    /** Metres on the ellipsoid along the lines, or around the polygons, right to 1e-6. */
    public double lengthMetres() {
        return Wgs84.length(geometry);
    }

    private void requireSomething() {
        if (geometry.isEmpty()) {
            throw new IllegalStateException("an empty shape lies nowhere");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && geometry.equalsExact(shape.geometry);
    }

    @Override
    public int hashCode() {
        return geometry.hashCode();
    }

    @Override
    public String toString() {
        return geometry.getGeometryType() + " of " + geometry.getNumPoints() + " points";
    }
}
