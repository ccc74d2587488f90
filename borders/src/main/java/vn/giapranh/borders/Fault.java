package vn.giapranh.borders;

import java.util.List;
import java.util.Locale;

/**
 * A place where wards do not fit together as a coverage.
 *
 * @param kind what is wrong
 * @param wards the wards concerned, by code: of an overlap and a mismatch the two; of a gap all that touch it
 * @param lon longitude of a place in the gap or overlap, or on the mismatched edge
 * @param lat latitude of that place
 * @param lengthMetres of a gap or overlap half its outline, which for a sliver is the length of the line it lies along;
 *     of a mismatch the length of the edges that do not match
 * @param areaSquareMetres land in no ward, or in both; zero for a mismatch
 */
public record Fault(Kind kind, List<Ward> wards, double lon, double lat, double lengthMetres, double areaSquareMetres) {

    /** What can be wrong between wards. */
    public enum Kind {
        /** Land in no ward: closed in by wards, or a strip between two wards narrower than the tolerance. */
        GAP,
        /** Land in two wards. */
        OVERLAP,
        /** The same line with different vertices: no land is lost, but the edges do not match. */
        MISMATCH;

        /** The word in reports: {@code gap}, {@code overlap}, {@code mismatch}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Fault {
        wards = List.copyOf(wards);
    }
}
