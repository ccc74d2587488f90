package vn.giapranh.territory;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * What the territory says about one point, by one boundary edition.
 *
 * @param lon degrees east, WGS84
 * @param lat degrees north, WGS84
 * @param edition the boundary edition that was asked
 * @param ward the ward that holds the point; empty outside all wards
 * @param borders every border within the search depth (500 m), nearest first
 * @param segments codes of the named segments whose strip holds the point, in the order of their distance
 */
public record Located(
        double lon,
        double lat,
        EditionId edition,
        Optional<WardId> ward,
        List<NearBorder> borders,
        List<String> segments) {

    public Located {
        borders = List.copyOf(borders);
        segments = List.copyOf(segments);
    }

    /** Whether the point lies within a centimetre of a shared line, so that no polygon settles whose it is. */
    public boolean isOnTheLine() {
        return borders.stream().anyMatch(near -> near.side() == Side.ON_THE_LINE);
    }

    /**
     * A border near the point.
     *
     * @param distanceMetres to the line, error below 0.1 m
     */
    public record NearBorder(BorderId border, double distanceMetres, Side side) {}
}
