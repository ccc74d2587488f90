package vn.giapranh.borders;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The smallest world: three square wards of 0.01° (about 1.1 km) near 10.8° north.
 *
 * <pre>
 *   +-----+-----+
 *   |  1  |  2  |
 *   +-----+-----+
 *         |  3  |
 *         +-----+
 * </pre>
 */
final class TinyTown {

    static final double METRES_PER_LON = Wgs84.metresPerDegreeLon(10.805);
    static final double METRES_PER_LAT = Wgs84.metresPerDegreeLat(10.805);

    private TinyTown() {}

    static List<Ward> wards() {
        return List.of(
                ward("1", "POLYGON ((106.60 10.80, 106.61 10.80, 106.61 10.81, 106.60 10.81, 106.60 10.80))"),
                ward("2", "POLYGON ((106.61 10.80, 106.62 10.80, 106.62 10.81, 106.61 10.81, 106.61 10.80))"),
                ward("3", "POLYGON ((106.61 10.79, 106.62 10.79, 106.62 10.80, 106.61 10.80, 106.61 10.79))"));
    }

    /** Wards 1 and 2, with ward 2 moved east by so many metres. */
    static List<Ward> parted(double metres) {
        double lon = 106.61 + metres / METRES_PER_LON;
        return List.of(
                wards().getFirst(),
                ward(
                        "2",
                        "POLYGON ((" + lon + " 10.80, 106.62 10.80, 106.62 10.81, " + lon + " 10.81, " + lon
                                + " 10.80))"));
    }

    static Ward ward(String code, String wkt) {
        try {
            Geometry geometry = new WKTReader().read(wkt);
            return new Ward(code, "Phường " + code, new Shape(geometry));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
