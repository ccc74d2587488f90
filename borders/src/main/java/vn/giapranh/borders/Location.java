package vn.giapranh.borders;

import java.util.List;
import java.util.Optional;

/**
 * Whose a place is.
 *
 * @param ward the ward whose ground holds the place, its outline included; where several do (a line, an overlap) the one
 *     with the lowest code; empty outside every ward
 * @param borders every border whose zone holds the place, the nearest first
 */
public record Location(Optional<Ward> ward, List<NearBorder> borders) {

    /**
     * A border whose zone holds the place.
     *
     * @param distanceMetres from the place to the nearest point of the line, on the ellipsoid; error below 1 mm at 150 m
     *     and below 0.1 m at 1 km
     * @param side which side of the line the place is on, or on it
     */
    public record NearBorder(Border border, double distanceMetres, Side side) {}

    public Location {
        borders = List.copyOf(borders);
    }

    /** Whether the place is in no ward. */
    public boolean isOutside() {
        return ward.isEmpty();
    }
}
