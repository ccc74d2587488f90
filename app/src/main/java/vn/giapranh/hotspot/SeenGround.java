package vn.giapranh.hotspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.surface.Outline;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.MapSheets;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.ZoneDepths;

/**
 * The ground on which a ward is told of every incident: its own, and across the line the border zones that the charter shares
 * with it. Elsewhere a map would show the absence of knowledge as the absence of incidents.
 */
@Component
class SeenGround {

    private final Territory territory;
    private final ZoneDepths depths;
    private final MapSheets sheets;
    private final JsonMapper json;

    SeenGround(Territory territory, ZoneDepths depths, MapSheets sheets, JsonMapper json) {
        this.territory = territory;
        this.depths = depths;
        this.sheets = sheets;
        this.json = json;
    }

    /** A cell by column and row of {@link Cells}. */
    record Key(long column, long row) {}

    /**
     * The cells whose middle is seen, by row from the south, then column from the west.
     *
     * @param metresPerLon metres in a degree of longitude here
     */
    record Seen(Cells cells, double sideMetres, double metresPerLon, List<Key> keys) {

        double[] xs() {
            return keys.stream().mapToDouble(key -> cells.centreX(key.column())).toArray();
        }

        double[] ys() {
            return keys.stream().mapToDouble(key -> cells.centreY(key.row())).toArray();
        }

        /** The same ground in metres: cells beside each other in a row are one rectangle. */
        Outline window() {
            List<double[]> rings = new ArrayList<>();
            for (int first = 0, i = 1; i <= keys.size(); i++) {
                if (i == keys.size() || !isBeside(keys.get(i - 1), keys.get(i))) {
                    rings.add(rectangle(keys.get(first), keys.get(i - 1)));
                    first = i;
                }
            }
            return Outline.of(rings);
        }

        private static boolean isBeside(Key one, Key next) {
            return one.row() == next.row() && one.column() + 1 == next.column();
        }

        private double[] rectangle(Key first, Key last) {
            double half = sideMetres / 2;
            double west = cells.centreX(first.column()) * metresPerLon - half;
            double east = cells.centreX(last.column()) * metresPerLon + half;
            double south = cells.centreY(first.row()) * Cells.METRES_PER_DEGREE - half;
            double north = south + sideMetres;
            return new double[] {west, south, east, south, east, north, west, north};
        }
    }

    /** What {@code viewer}, a party, sees of the ground of the charter's parties. */
    Seen of(CharterView charter, WardId viewer, double sideMetres) {
        Set<WardId> parties = Parties.of(charter);
        double[] box = boxOf(parties);
        double middleLat = Math.rint((box[1] + box[3]) / 2 * 100) / 100;
        Cells cells = Cells.degrees(sideMetres, middleLat);
        boolean allZones = charter.document().rule(ShareRule.class).with() == ShareRule.With.ALL_PARTIES;
        Map<BorderId, Integer> zones = depths.inForce();
        List<Key> keys = new ArrayList<>();
        for (long row = cells.row(box[1]); row <= cells.row(box[3]); row++) {
            for (long column = cells.column(box[0]); column <= cells.column(box[2]); column++) {
                Located at = territory.locate(cells.centreX(column), cells.centreY(row));
                boolean own = at.ward().filter(viewer::equals).isPresent();
                boolean shared = at.ward().filter(parties::contains).isPresent()
                        && at.borders().stream()
                                .filter(near -> allZones || near.border().isBorderOf(viewer))
                                .anyMatch(near -> near.distanceMetres() <= zones.getOrDefault(near.border(), 0));
                if (own || shared) {
                    keys.add(new Key(column, row));
                }
            }
        }
        return new Seen(
                cells, sideMetres, Cells.METRES_PER_DEGREE * Math.cos(Math.toRadians(middleLat)), List.copyOf(keys));
    }

    /** West, south, east, north of the wards. */
    private double[] boxOf(Set<WardId> wards) {
        List<double[]> positions = new ArrayList<>();
        for (JsonNode feature :
                json.readTree(sheets.get(MapSheets.Name.WARDS).plain()).path("features")) {
            if (wards.contains(WardId.of(feature.path("properties").path("code").asString()))) {
                addPositions(feature.path("geometry").path("coordinates"), positions);
            }
        }
        return IntStream.range(0, 4)
                .mapToDouble(side -> {
                    var along = positions.stream().mapToDouble(position -> position[side % 2]);
                    return (side < 2 ? along.min() : along.max()).orElseThrow();
                })
                .toArray();
    }

    private static void addPositions(JsonNode part, List<double[]> positions) {
        if (part.path(0).isNumber()) {
            positions.add(new double[] {part.path(0).asDouble(), part.path(1).asDouble()});
        } else {
            part.forEach(each -> addPositions(each, positions));
        }
    }
}
