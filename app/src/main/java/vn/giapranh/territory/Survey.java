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

    /** So many that a person can answer for each; more come from a file whose wards were drawn apart from one another. */
    static final int MOST_FAULTS = 1_000;

    /** Three times the 168 units of Ho Chi Minh City in full detail. */
    static final int LONGEST_TEXT = 16_000_000;

    WardLabel label(Ward ward) {
        return Objects.requireNonNull(labels.get(ward.code()));
    }

    /**
     * @throws InvalidException when the text cannot be read as wards: {@code territory.unreadable.<REASON>} with the feature,
     *     the place on the earth, a detail, the line and the column, each empty where there is none
     */
    static Survey of(String geoJson) {
        List<Ward> wards = read(geoJson);
        for (Ward ward : wards) {
            if (!ward.code().matches("\\d{5}")) {
                throw unreadable("CODE_NOT_FIVE_DIGITS", ward.code());
            }
        }
        Map<String, WardLabel> labels = WardLabel.read(geoJson, wards);
        for (Ward ward : wards) {
            if (!Objects.requireNonNull(labels.get(ward.code())).isText() || !WardLabel.isText(ward.name())) {
                throw unreadable("NAME_NOT_TEXT", ward.code());
            }
        }
        List<Fault> faults = Coverage.validate(wards);
        if (faults.size() > MOST_FAULTS) {
            throw new InvalidException("wards", "territory.too-many-faults", faults.size(), MOST_FAULTS);
        }
        return new Survey(wards, labels, SharedBorders.derive(wards), faults);
    }

    private static InvalidException unreadable(String reason, String feature) {
        return new InvalidException("wards", "territory.unreadable." + reason, feature, "", "", "", "");
    }

    private static List<Ward> read(String geoJson) {
        if (geoJson.length() > LONGEST_TEXT) {
            throw unreadable("TOO_LARGE", "");
        }
        try {
            return GeoJsonWards.read(new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableBoundariesException e) {
            throw new InvalidException(
                    "wards",
                    "territory.unreadable." + e.reason(),
                    e.feature().orElse(""),
                    e.place().map(Survey::onEarth).orElse(""),
                    e.detail(),
                    e.place().map(Survey::line).orElse(""),
                    e.place().map(Survey::column).orElse(""));
        }
    }

    private static String onEarth(Place place) {
        return place instanceof Place.OnEarth(double lon, double lat) ? "[" + lon + ", " + lat + "]" : "";
    }

    private static String line(Place place) {
        return place instanceof Place.InText in ? Long.toString(in.line()) : "";
    }

    private static String column(Place place) {
        return place instanceof Place.InText in ? Long.toString(in.column()) : "";
    }
}
