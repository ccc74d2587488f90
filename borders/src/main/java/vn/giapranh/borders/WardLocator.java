package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Which wards hold a place or share a piece of ground: the plain way, for validating and for building the index. */
final class WardLocator {

    /** Ground that two wards both hold, {@code a < b}. */
    record Overlap(int a, int b, Geometry ground) {}

    private final List<Geometry> grounds;
    private final @Nullable IndexedPointInAreaLocator[] locators;
    private final STRtree tree = new STRtree();

    private WardLocator(List<Geometry> grounds) {
        this.grounds = grounds;
        locators = new IndexedPointInAreaLocator[grounds.size()];
        for (int i = 0; i < grounds.size(); i++) {
            tree.insert(grounds.get(i).getEnvelopeInternal(), i);
        }
        tree.build();
    }

    static WardLocator inDegrees(List<Ward> wards) {
        return new WardLocator(
                wards.stream().map(ward -> ward.shape().geometry()).toList());
    }

    static WardLocator inPlane(List<Ward> wards, Plane plane) {
        return new WardLocator(wards.stream()
                .map(ward -> plane.toMetres(ward.shape().geometry()))
                .toList());
    }

    /** The wards that hold the place, their outline included, ascending. */
    List<Integer> covering(Coordinate place) {
        List<Integer> covering = new ArrayList<>();
        for (int ward : near(new Envelope(place))) {
            IndexedPointInAreaLocator locator = locators[ward];
            if (locator == null) {
                locator = new IndexedPointInAreaLocator(grounds.get(ward));
                locators[ward] = locator;
            }
            if (locator.locate(place) != org.locationtech.jts.geom.Location.EXTERIOR) {
                covering.add(ward);
            }
        }
        return covering;
    }

    /** The pairs of wards that both hold part of this ground; what is thinner than a millimetre is left out. */
    List<Overlap> overlaps(Geometry ground) {
        List<Integer> near = new ArrayList<>();
        List<Geometry> parts = new ArrayList<>();
        for (int ward : near(ground.getEnvelopeInternal())) {
            Geometry part = common(ground, grounds.get(ward));
            if (isGround(part)) {
                near.add(ward);
                parts.add(part);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                Geometry both = common(parts.get(i), parts.get(j));
                if (isGround(both)) {
                    overlaps.add(new Overlap(near.get(i), near.get(j), both));
                }
            }
        }
        return overlaps;
    }

    Geometry ground(int ward) {
        return grounds.get(ward);
    }

    List<Integer> near(Envelope box) {
        List<Integer> near = new ArrayList<>();
        for (Object ward : tree.query(box)) {
            near.add((Integer) ward);
        }
        near.sort(null);
        return near;
    }

    /** The polygons that two grounds have in common, without the lines and points where they only touch. */
    private static Geometry common(Geometry one, Geometry other) {
        Geometry common = OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
        return common.getDimension() < 2 || common.getNumGeometries() == 1
                ? common
                : common.getFactory().buildGeometry(PolygonExtracter.getPolygons(common));
    }

    private static boolean isGround(Geometry geometry) {
        return geometry.getDimension() == 2
                && 2 * geometry.getArea() / geometry.getLength() >= Vertices.SAME_METRES / 2;
    }
}
