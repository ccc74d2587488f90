package vn.giapranh.territory;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * A place where the wards of an edition do not fit together.
 *
 * @param number counted from 1 within the edition
 * @param wards those concerned, in the order of their codes
 * @param lon a place in or on it; {@code lat} likewise
 * @param lengthMetres of a gap or overlap half its outline, of a mismatch the edges that do not match
 * @param areaSquareMetres land in no ward, or in two; zero for a mismatch
 * @param acceptedBecause why a person accepted it; empty while nobody has
 */
public record FaultView(
        int number,
        Kind kind,
        List<WardId> wards,
        double lon,
        double lat,
        double lengthMetres,
        double areaSquareMetres,
        Optional<String> acceptedBecause) {

    public FaultView {
        wards = List.copyOf(wards);
    }

    /** What is wrong. */
    public enum Kind {
        /** Land in no ward. */
        GAP,
        /** Land in two wards. */
        OVERLAP,
        /** The same line drawn with different points: no land is lost. */
        MISMATCH
    }
}
