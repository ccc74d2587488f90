package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** The answer of a {@link BorderIndex} worked out the plain way, with nothing shared but the polygon test of JTS. */
final class PlainLocate {

    private final List<Ward> wards;
    private final List<Border> borders;
    private final double depthMetres;
    private final WardLocator locator;

    PlainLocate(List<Ward> wards, List<Border> borders, double depthMetres) {
        this.wards = wards;
        this.borders = borders;
        this.depthMetres = depthMetres;
        this.locator = WardLocator.inDegrees(wards);
    }

    Optional<Ward> ward(double lon, double lat) {
        return locator.covering(new Coordinate(lon, lat)).stream().findFirst().map(wards::get);
    }

    Location locate(double lon, double lat) {
        Optional<Ward> ward = ward(lon, lat);
        List<Location.NearBorder> near = new ArrayList<>();
        for (Border border : borders) {
            double distance = distance(border.line().geometry(), lon, lat);
            if (distance <= BorderIndex.ON_LINE_METRES) {
                near.add(new Location.NearBorder(border, distance, Side.ON_LINE));
            } else if (distance <= depthMetres
                    && ward.isPresent()
                    && border.isOf(ward.get().code())) {
                boolean a = border.a().code().equals(ward.get().code());
                near.add(new Location.NearBorder(border, distance, a ? Side.A : Side.B));
            }
        }
        near.sort(Comparator.comparingDouble(Location.NearBorder::distanceMetres));
        return new Location(ward, near);
    }

    /** Metres to the line: the nearest place in a plane around the place, then the geodesic of Vincenty to it. */
    static double distance(Geometry lines, double lon, double lat) {
        double cos =
                Vincenty.distance(lon, lat, lon + 0.002, lat) / Vincenty.distance(lon, lat - 0.001, lon, lat + 0.001);
        double nearest = Double.MAX_VALUE;
        Coordinate foot = new Coordinate();
        for (int n = 0; n < lines.getNumGeometries(); n++) {
            CoordinateSequence line = ((LineString) lines.getGeometryN(n)).getCoordinateSequence();
            for (int i = 1; i < line.size(); i++) {
                double x0 = (line.getX(i - 1) - lon) * cos;
                double y0 = line.getY(i - 1) - lat;
                double dx = (line.getX(i) - line.getX(i - 1)) * cos;
                double dy = line.getY(i) - line.getY(i - 1);
                double along = Math.clamp(-(x0 * dx + y0 * dy) / (dx * dx + dy * dy), 0.0, 1.0);
                double squared = Math.pow(x0 + along * dx, 2) + Math.pow(y0 + along * dy, 2);
                if (squared < nearest) {
                    nearest = squared;
                    foot = new Coordinate(lon + (x0 + along * dx) / cos, lat + y0 + along * dy);
                }
            }
        }
        return Vincenty.distance(lon, lat, foot.x, foot.y);
    }
}
