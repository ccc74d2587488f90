package vn.giapranh.borders;

import java.nio.file.Path;
import java.util.List;

/** The boundaries in the data folder, as published. */
final class RealWards {

    private static final Path DATA = Path.of("..", "data");

    private RealWards() {}

    static Path file(String name) {
        return DATA.resolve(name);
    }

    /** The four wards of the charter. */
    static List<Ward> four() {
        return read("wards4.geojson");
    }

    /** The 168 units of Ho Chi Minh City. */
    static List<Ward> city() {
        return read("hcmc168.geojson");
    }

    static List<Ward> read(String name) {
        try {
            return GeoJsonWards.read(file(name));
        } catch (UnreadableBoundariesException e) {
            throw new AssertionError(e);
        }
    }
}
