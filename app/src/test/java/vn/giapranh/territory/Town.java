package vn.giapranh.territory;

import java.util.Locale;
import vn.giapranh.kernel.WardId;

/**
 * The smallest town, as a file of boundaries: three square wards of 0.01° (about 1.1 km).
 *
 * <pre>
 *   +-----+-----+
 *   | ONE | TWO |
 *   +-----+-----+
 *         |THREE|
 *         +-----+
 * </pre>
 */
final class Town {

    static final WardId ONE = WardId.of("00001");
    static final WardId TWO = WardId.of("00002");
    static final WardId THREE = WardId.of("00003");

    private Town() {}

    /** Fits together. */
    static String whole() {
        return parted(0);
    }

    /** The ward TWO begins so many degrees east of where ONE ends: a gap; west of it when negative: an overlap. */
    static String parted(double degrees) {
        return file(
                ward("00001", "Phường Một", square(106.60, 10.80, 106.61, 10.81)),
                ward("00002", "Phường Hai", square(106.61 + degrees, 10.80, 106.62, 10.81)),
                ward("00003", "Phường Ba", square(106.61, 10.79, 106.62, 10.80)));
    }

    static String file(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}";
    }

    static String ward(String code, String name, String rings) {
        return feature("\"code\":\"%s\",\"name\":\"%s\",\"type\":\"Phường\"".formatted(code, name), "Polygon", rings);
    }

    static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(properties, type, coordinates);
    }

    static String square(double west, double south, double east, double north) {
        return String.format(
                Locale.ROOT,
                "[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]",
                west,
                south,
                east,
                north);
    }
}
