package vn.giapranh.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.Ward;

/**
 * Whose is this place, the usual way: an STRtree of the wards, an IndexedPointInAreaLocator for each, and the indexed
 * distance to each border of the ward that may be in reach. All indexes are built beforehand and kept.
 *
 * <p>Distances are taken in a plane scaled by the cosine at the middle of the city, which spares this way the correction
 * that ours makes.
 */
final class UsualWay {

    private record WardArea(int number, IndexedPointInAreaLocator locator, List<BorderLine> borders) {}

    private record BorderLine(Envelope reach, IndexedFacetDistance distance) {}

    private final STRtree tree = new STRtree();
    private final double metresPerLon;
    private final double metresPerLat = 110_600;
    private final double depthMetres;

    UsualWay(List<Ward> wards, List<Border> borders, double depthMetres) {
        this.depthMetres = depthMetres;
        this.metresPerLon =
                111_320 * Math.cos(Math.toRadians(wards.getFirst().shape().bounds()[1]));
        Map<String, List<BorderLine>> linesByWard = new HashMap<>();
        for (Border border : borders) {
            Geometry line = metres(border.line().geoJson());
            Envelope reach = line.getEnvelopeInternal();
            reach.expandBy(depthMetres);
            BorderLine borderLine = new BorderLine(reach, new IndexedFacetDistance(line));
            for (Ward ward : List.of(border.a(), border.b())) {
                linesByWard
                        .computeIfAbsent(ward.code(), code -> new ArrayList<>())
                        .add(borderLine);
            }
        }
        for (int i = 0; i < wards.size(); i++) {
            Geometry ground = metres(wards.get(i).shape().geoJson());
            tree.insert(
                    ground.getEnvelopeInternal(),
                    new WardArea(
                            i,
                            new IndexedPointInAreaLocator(ground),
                            linesByWard.getOrDefault(wards.get(i).code(), List.of())));
        }
        tree.build();
    }

    /** The ward's number plus one, and the metres to its nearest border in reach as a fraction; 0 outside. */
    double locate(double lon, double lat) {
        Coordinate place = new Coordinate(lon * metresPerLon, lat * metresPerLat);
        WardArea area = areaOf(place);
        if (area == null) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        Geometry point = null;
        for (BorderLine border : area.borders) {
            if (border.reach.contains(place)) {
                if (point == null) {
                    point = FACTORY.createPoint(place);
                }
                nearest = Math.min(nearest, border.distance.distance(point));
            }
        }
        return area.number + 1 + (nearest <= depthMetres ? nearest / 10_000 : 0);
    }

    private @Nullable WardArea areaOf(Coordinate place) {
        for (Object candidate : tree.query(new Envelope(place))) {
            WardArea area = (WardArea) candidate;
            if (area.locator.locate(place) != Location.EXTERIOR) {
                return area;
            }
        }
        return null;
    }

    private static final org.locationtech.jts.geom.GeometryFactory FACTORY =
            new org.locationtech.jts.geom.GeometryFactory();

    /** The library gives GeoJSON and keeps its geometries; for a line or polygon the text of WKT is near enough to it. */
    private Geometry metres(String geoJson) {
        String type = geoJson.substring(geoJson.indexOf(":\"") + 2, geoJson.indexOf("\","));
        String coordinates = geoJson.substring(geoJson.indexOf('['), geoJson.lastIndexOf(']') + 1)
                .replaceAll("\\[(-?[0-9.E-]+),(-?[0-9.E-]+)]", "$1 $2")
                .replace('[', '(')
                .replace(']', ')');
        try {
            Geometry degrees = new WKTReader().read(type + coordinates);
            degrees.apply((Coordinate c) -> c.setCoordinate(new Coordinate(c.x * metresPerLon, c.y * metresPerLat)));
            degrees.geometryChanged();
            return degrees;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
