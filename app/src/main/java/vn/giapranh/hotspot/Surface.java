package vn.giapranh.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.giapranh.hotspot.SeenGround.Key;
import vn.giapranh.hotspot.SeenGround.Seen;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.Places;
import vn.giapranh.hotspots.surface.GetisOrd;
import vn.giapranh.hotspots.surface.KernelDensity;
import vn.giapranh.incident.Occurrence;

/** Density and Gi* of incidents on the cells that a ward sees, across its borders. */
final class Surface {

    static final double SIDE_METRES = 100;
    private static final double BANDWIDTH_METRES = 250;
    private static final double BAND_METRES = 3 * SIDE_METRES;
    private static final double SQUARE_KILOMETRE = 1e6;
    /** Fewer are not told by number. */
    private static final int LEAST_TOLD = 3;

    private Surface() {}

    static List<SurfaceCell> of(List<Occurrence> occurrences, Seen ground) {
        if (ground.keys().isEmpty()) {
            return List.of();
        }
        Set<Key> seen = new HashSet<>(ground.keys());
        Map<Key, Integer> counts = new HashMap<>();
        List<Occurrence> within = new ArrayList<>();
        for (Occurrence each : occurrences) {
            Key key = new Key(ground.cells().column(each.lon()), ground.cells().row(each.lat()));
            if (seen.contains(key)) {
                counts.merge(key, 1, Integer::sum);
                within.add(each);
            }
        }
        double[] lon = ground.xs();
        double[] lat = ground.ys();
        double[] count = ground.keys().stream()
                .mapToDouble(key -> counts.getOrDefault(key, 0))
                .toArray();
        double[] giStar = GetisOrd.of(Places.of(lon, lat, Metric.GREAT_CIRCLE), count, BAND_METRES)
                .giStar();
        double[] density = KernelDensity.of(
                        scaled(within.stream().mapToDouble(Occurrence::lon).toArray(), ground.metresPerLon()),
                        scaled(within.stream().mapToDouble(Occurrence::lat).toArray(), Cells.METRES_PER_DEGREE),
                        within.stream().mapToDouble(_ -> 1).toArray(),
                        BANDWIDTH_METRES,
                        ground.window())
                .at(scaled(lon, ground.metresPerLon()), scaled(lat, Cells.METRES_PER_DEGREE));
        List<SurfaceCell> surface = new ArrayList<>();
        for (int i = 0; i < count.length; i++) {
            surface.add(new SurfaceCell(
                    lon[i],
                    lat[i],
                    SIDE_METRES / 2 / ground.metresPerLon(),
                    SIDE_METRES / 2 / Cells.METRES_PER_DEGREE,
                    told(count[i]),
                    density[i] * SQUARE_KILOMETRE,
                    giStar[i]));
        }
        return surface;
    }

    private static double[] scaled(double[] degrees, double metresPerDegree) {
        return Arrays.stream(degrees).map(each -> each * metresPerDegree).toArray();
    }

    private static OptionalInt told(double count) {
        return count == 0 || count >= LEAST_TOLD ? OptionalInt.of((int) count) : OptionalInt.empty();
    }
}
