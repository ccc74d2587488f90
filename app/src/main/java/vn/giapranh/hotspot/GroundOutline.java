package vn.giapranh.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.surface.Outline;
import vn.giapranh.hotspots.surface.Window;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.MapSheets;

/** The ground of some wards of the edition in force, as a window for density. */
@Component
class GroundOutline {

    private final MapSheets sheets;
    private final JsonMapper json;

    GroundOutline(MapSheets sheets, JsonMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    /** The wards' ground together; an empty rectangle of nowhere is never asked for: a charter's parties exist. */
    Outlined of(Set<WardId> wards) {
        JsonNode features =
                json.readTree(sheets.get(MapSheets.Name.WARDS).plain()).path("features");
        List<double[]> rings = new ArrayList<>();
        for (JsonNode feature : features) {
            if (wards.contains(WardId.of(feature.path("properties").path("code").asString()))) {
                addRings(feature.path("geometry").path("coordinates"), rings);
            }
        }
        return Outlined.of(rings);
    }

    /** A ring is an array of positions, whether of a polygon or of several. */
    private static void addRings(JsonNode part, List<double[]> rings) {
        if (part.path(0).path(0).isNumber()) {
            double[] ring = new double[2 * part.size()];
            for (int i = 0; i < part.size(); i++) {
                ring[2 * i] = part.path(i).path(0).asDouble();
                ring[2 * i + 1] = part.path(i).path(1).asDouble();
            }
            rings.add(ring);
        } else {
            part.forEach(each -> addRings(each, rings));
        }
    }

    /**
     * Ground in degrees, and the same in metres as a window.
     *
     * @param middleLat the latitude at which a degree of longitude is measured
     */
    record Outlined(double west, double south, double east, double north, double middleLat, Window window) {

        private static Outlined of(List<double[]> rings) {
            double[] lons =
                    rings.stream().flatMapToDouble(ring -> every(ring, 0)).toArray();
            double[] lats =
                    rings.stream().flatMapToDouble(ring -> every(ring, 1)).toArray();
            double south = Arrays.stream(lats).min().orElseThrow();
            double north = Arrays.stream(lats).max().orElseThrow();
            double middle = Math.rint((south + north) / 2 * 100) / 100;
            return new Outlined(
                    Arrays.stream(lons).min().orElseThrow(),
                    south,
                    Arrays.stream(lons).max().orElseThrow(),
                    north,
                    middle,
                    Outline.of(rings.stream().map(ring -> metres(ring, middle)).toList()));
        }

        private static java.util.stream.DoubleStream every(double[] ring, int coordinate) {
            return java.util.stream.IntStream.range(0, ring.length / 2).mapToDouble(i -> ring[2 * i + coordinate]);
        }

        private static double[] metres(double[] ring, double middle) {
            double[] metres = new double[ring.length];
            for (int i = 0; i < ring.length; i += 2) {
                metres[i] = ring[i] * metresPerLon(middle);
                metres[i + 1] = ring[i + 1] * Cells.METRES_PER_DEGREE;
            }
            return metres;
        }

        private static double metresPerLon(double middle) {
            return Cells.METRES_PER_DEGREE * Math.cos(Math.toRadians(middle));
        }

        boolean contains(double lon, double lat) {
            return window.contains(lon * metresPerLon(middleLat), lat * Cells.METRES_PER_DEGREE);
        }

        double[] xs(double[] lons) {
            return Arrays.stream(lons).map(lon -> lon * metresPerLon(middleLat)).toArray();
        }

        double[] ys(double[] lats) {
            return Arrays.stream(lats).map(lat -> lat * Cells.METRES_PER_DEGREE).toArray();
        }
    }
}
