package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

public final class BorderIndex {
    /** The deepest zone a border can have. */
    public static final double DEEPEST_ZONE_METRES = 5_000;
    /** At most so far from a line a place is on it. */
    public static final double ON_LINE_METRES = 0.01;

    private final List<Ward> wards;
    private final List<Border> borders;
    private final double[] depths;

    private BorderIndex(List<Ward> wards, List<Border> borders, double[] depths) {
        this.wards = wards;
        this.borders = borders;
        this.depths = depths;
    }

    public static BorderIndex of(List<Ward> wards, List<Border> borders, ToDoubleFunction<Border> depthMetres) {
        List<Ward> ordered =
                wards.stream().sorted(Comparator.comparing(Ward::code)).toList();
        return new BorderIndex(
                ordered,
                List.copyOf(borders),
                borders.stream().mapToDouble(depthMetres).toArray());
    }

    public Location locate(double lon, double lat) {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            throw new IllegalArgumentException("not a place: " + lon + ", " + lat);
        }
        Optional<Ward> ward =
                wards.stream().filter(w -> w.shape().covers(lon, lat)).findFirst();
        List<Location.NearBorder> near = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            Border border = borders.get(i);
            double distance = distance(border, lon, lat);
            if (distance <= ON_LINE_METRES) {
                near.add(new Location.NearBorder(border, distance, Side.ON_LINE));
            } else if (distance <= depths[i]
                    && ward.isPresent()
                    && border.isOf(ward.get().code())) {
                boolean a = border.a().code().equals(ward.get().code());
                near.add(new Location.NearBorder(border, distance, a ? Side.A : Side.B));
            }
        }
        near.sort(Comparator.comparingDouble(Location.NearBorder::distanceMetres));
        return new Location(ward, near);
    }

    /** Whether the place lies in no ward as written but in one when longitude and latitude change places. */
    public boolean suggestsSwap(double lon, double lat) {
        return locate(lon, lat).isOutside() && !locate(lat, lon).isOutside();
    }

    private static double distance(Border border, double lon, double lat) {
        Plane plane = new Plane(lon, lat, Wgs84.metresPerDegreeLon(lat), Wgs84.metresPerDegreeLat(lat));
        return plane.toMetres(border.line().geometry())
                .distance(border.line()
                        .geometry()
                        .getFactory()
                        .createPoint(new org.locationtech.jts.geom.Coordinate(0, 0)));
    }
}
