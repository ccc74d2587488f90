package vn.giapranh.territory;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/** Where is this point, what borders are there, what is this place called? Coordinates are WGS84 degrees, lon first. */
public class Territory {

    /** Locates a point by the edition in force now. Throws InvalidException for NaN or a point off the earth. */
    public Located locate(double lon, double lat) {
        throw new UnsupportedOperationException();
    }

    /** The wards of the edition in force, sorted by name in Vietnamese order. */
    public List<WardView> listWards() {
        throw new UnsupportedOperationException();
    }

    /** One ward; the level above (a two-digit code) is known too, by the province's name. */
    public Optional<WardView> findWard(WardId ward) {
        throw new UnsupportedOperationException();
    }

    /** The borders of the edition in force. */
    public List<BorderView> listBorders() {
        throw new UnsupportedOperationException();
    }

    public Optional<BorderView> findBorder(BorderId border) {
        throw new UnsupportedOperationException();
    }

    /** At most {@code limit} places that fit the words, best first; diacritics, case and "P."/"Q." do not matter. */
    public List<PlaceMatch> findPlaces(String words, int limit) {
        throw new UnsupportedOperationException();
    }
}
