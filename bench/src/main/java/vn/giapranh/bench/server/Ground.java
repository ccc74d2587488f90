package vn.giapranh.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.Location;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;

/** Places in the four wards of the demo world, drawn at random; half of them in a border zone. */
final class Ground {

    private static final double DEPTH_METRES = 150;

    private final Random random;
    private final BorderIndex index;
    private final double west;
    private final double south;
    private final double east;
    private final double north;

    Ground(long seed) throws IOException, UnreadableBoundariesException {
        random = new Random(seed);
        List<Ward> wards = GeoJsonWards.read(Path.of(System.getProperty("giapranh.data", "data"), "wards4.geojson"));
        List<Border> borders = SharedBorders.derive(wards);
        index = BorderIndex.of(wards, borders, border -> DEPTH_METRES);
        west = wards.stream()
                .mapToDouble(ward -> ward.shape().bounds()[0])
                .min()
                .orElseThrow();
        south = wards.stream()
                .mapToDouble(ward -> ward.shape().bounds()[1])
                .min()
                .orElseThrow();
        east = wards.stream()
                .mapToDouble(ward -> ward.shape().bounds()[2])
                .max()
                .orElseThrow();
        north = wards.stream()
                .mapToDouble(ward -> ward.shape().bounds()[3])
                .max()
                .orElseThrow();
    }

    /** @param ward code of the ward that the place lies in */
    record Place(double lon, double lat, String ward) {}

    Place anywhere() {
        boolean nearALine = random.nextBoolean();
        return drawn(location -> !nearALine || !location.borders().isEmpty());
    }

    /** In the zone of the border of these two wards. */
    Place near(String border) {
        return drawn(location -> location.borders().size() == 1
                && location.borders().getFirst().border().key().equals(border));
    }

    /** In the ward or in the zone of one of its borders. */
    Place around(String ward) {
        return drawn(location -> location.ward().orElseThrow().code().equals(ward)
                || location.borders().stream().anyMatch(near -> near.border().isOf(ward)));
    }

    private Place drawn(Predicate<Location> wanted) {
        while (true) {
            double lon = rounded(west + random.nextDouble() * (east - west));
            double lat = rounded(south + random.nextDouble() * (north - south));
            Location location = index.locate(lon, lat);
            if (!location.isOutside() && wanted.test(location)) {
                return new Place(lon, lat, location.ward().orElseThrow().code());
            }
        }
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
