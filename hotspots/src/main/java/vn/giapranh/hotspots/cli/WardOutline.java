package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;
import vn.giapranh.hotspots.surface.Outline;

/** The ground of all wards of a file as one window. */
final class WardOutline {

    private WardOutline() {}

    static Outline read(Path file, LocalPlane plane) throws UnusableFileException {
        try {
            List<double[]> rings = new ArrayList<>();
            for (Ward ward : GeoJsonWards.read(file)) {
                addRings(ward.shape().geoJson(), plane, rings);
            }
            return Outline.of(rings);
        } catch (UnreadableBoundariesException e) {
            throw new UnusableFileException(file + ": " + e.getMessage());
        }
    }

    /** A ring is an array of arrays of numbers, whether of a polygon or of several. */
    private static void addRings(String geometry, LocalPlane plane, List<double[]> rings) {
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), geometry)) {
            List<Double> ring = new ArrayList<>();
            boolean inPosition = false;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token.isNumeric()) {
                    inPosition = true;
                    double value = in.getDoubleValue();
                    ring.add(value * (ring.size() % 2 == 0 ? plane.metresPerX() : plane.metresPerY()));
                } else if (token == JsonToken.END_ARRAY) {
                    if (!inPosition && !ring.isEmpty()) {
                        rings.add(ring.stream().mapToDouble(Double::doubleValue).toArray());
                        ring.clear();
                    }
                    inPosition = false;
                }
            }
        }
    }
}
