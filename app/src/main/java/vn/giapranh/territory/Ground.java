package vn.giapranh.territory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.Location;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.borders.Ward;

/** The geometry of one edition, ready to be asked. */
final class Ground {

    private final List<Ward> wards;
    private final List<Border> borders;
    private final BorderIndex index;

    private Ground(List<Ward> wards) {
        this.wards = wards;
        this.borders = SharedBorders.derive(wards);
        this.index = BorderIndex.of(wards, borders, border -> Territory.SEARCH_DEPTH_METRES);
    }

    /** From the text of an edition that was read when it was proposed. */
    static Ground of(String wardsGeoJson) {
        try {
            return new Ground(
                    GeoJsonWards.read(new ByteArrayInputStream(wardsGeoJson.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableBoundariesException e) {
            throw new IllegalStateException("a stored edition cannot be read", e);
        }
    }

    Location locate(double lon, double lat) {
        return index.locate(lon, lat);
    }

    List<Ward> wards() {
        return wards;
    }

    List<Border> borders() {
        return borders;
    }
}
