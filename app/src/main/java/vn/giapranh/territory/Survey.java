package vn.giapranh.territory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.Coverage;
import vn.giapranh.borders.Fault;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.UnreadableBoundariesException.Place;
import vn.giapranh.borders.Ward;
import vn.giapranh.kernel.InvalidException;

/**
 * What the geometry of a boundary edition says: computed once, when the edition is proposed.
 *
 * @param labels by ward code; every ward has one
 */
record Survey(List<Ward> wards, Map<String, WardLabel> labels, List<Border> borders, List<Fault> faults) {

    /** Three times the 168 units of Ho Chi Minh City in full detail. */
    static final int LONGEST_TEXT = 16_000_000;

    WardLabel label(Ward ward) {
        return Objects.requireNonNull(labels.get(ward.code()));
    }

    /** @throws InvalidException when the text cannot be read as wards, naming the feature and the place */
    static Survey of(String geoJson) {
        List<Ward> wards = read(geoJson);
        for (Ward ward : wards) {
            if (!ward.code().matches("\\d{5}")) {
                throw new InvalidException("wards", "territory.unreadable.CODE_NOT_FIVE_DIGITS", ward.code(), "", "");
            }
        }
        return new Survey(wards, WardLabel.read(geoJson, wards), SharedBorders.derive(wards), Coverage.validate(wards));
    }

    private static List<Ward> read(String geoJson) {
        if (geoJson.length() > LONGEST_TEXT) {
            throw new InvalidException("wards", "territory.unreadable.TOO_LARGE", "", "", "");
        }
        try {
            return GeoJsonWards.read(new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableBoundariesException e) {
            throw new InvalidException(
                    "wards",
                    "territory.unreadable." + e.reason(),
                    e.feature().orElse(""),
                    e.place().map(Survey::written).orElse(""),
                    e.detail());
        }
    }

    private static String written(Place place) {
        return switch (place) {
            case Place.OnEarth(double lon, double lat) -> "[" + lon + ", " + lat + "]";
            case Place.InText(long line, long column) -> line + ":" + column;
        };
    }
}
