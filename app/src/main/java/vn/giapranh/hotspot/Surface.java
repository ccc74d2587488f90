package vn.giapranh.hotspot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;
import vn.giapranh.hotspots.surface.GetisOrd;
import vn.giapranh.hotspots.surface.KernelDensity;
import vn.giapranh.incident.Occurrence;

/** Density and Gi* of incidents on cells of the parties' ground, across their borders. */
final class Surface {

    private static final double SIDE_METRES = 200;
    private static final double BANDWIDTH_METRES = 250;
    private static final double BAND_METRES = 1.5 * SIDE_METRES;
    private static final double SQUARE_KILOMETRE = 1e6;
    /** Fewer are not told by number. */
    private static final int LEAST_TOLD = 3;

    private Surface() {}

    private record Key(long column, long row) {}

    static List<SurfaceCell> of(List<Occurrence> occurrences, GroundOutline.Outlined ground) {
        Cells cells = Cells.degrees(SIDE_METRES, ground.middleLat());
        Map<Key, Integer> counts = new HashMap<>();
        for (Occurrence each : occurrences) {
            counts.merge(new Key(cells.column(each.lon()), cells.row(each.lat())), 1, Integer::sum);
        }
        List<Key> keys = keysOf(cells, ground);
        double[] lon =
                keys.stream().mapToDouble(key -> cells.centreX(key.column())).toArray();
        double[] lat =
                keys.stream().mapToDouble(key -> cells.centreY(key.row())).toArray();
        double[] count =
                keys.stream().mapToDouble(key -> counts.getOrDefault(key, 0)).toArray();
        double[] giStar = GetisOrd.of(Places.of(lon, lat, Metric.GREAT_CIRCLE), count, BAND_METRES)
                .giStar();
        double[] density = KernelDensity.of(
                        ground.xs(occurrences.stream()
                                .mapToDouble(Occurrence::lon)
                                .toArray()),
                        ground.ys(occurrences.stream()
                                .mapToDouble(Occurrence::lat)
                                .toArray()),
                        occurrences.stream().mapToDouble(_ -> 1).toArray(),
                        BANDWIDTH_METRES,
                        ground.window())
                .at(ground.xs(lon), ground.ys(lat));
        double halfLat = SIDE_METRES / 2 / Cells.METRES_PER_DEGREE;
        double halfLon = halfLat / Math.cos(Math.toRadians(ground.middleLat()));
        List<SurfaceCell> surface = new ArrayList<>();
        for (int i = 0; i < count.length; i++) {
            surface.add(new SurfaceCell(
                    lon[i], lat[i], halfLon, halfLat, told(count[i]), density[i] * SQUARE_KILOMETRE, giStar[i]));
        }
        return surface;
    }

    private static OptionalInt told(double count) {
        return count == 0 || count >= LEAST_TOLD ? OptionalInt.of((int) count) : OptionalInt.empty();
    }

    private static List<Key> keysOf(Cells cells, GroundOutline.Outlined ground) {
        List<Key> keys = new ArrayList<>();
        for (long row = cells.row(ground.south()); row <= cells.row(ground.north()); row++) {
            for (long column = cells.column(ground.west()); column <= cells.column(ground.east()); column++) {
                if (ground.contains(cells.centreX(column), cells.centreY(row))) {
                    keys.add(new Key(column, row));
                }
            }
        }
        return keys;
    }
}
