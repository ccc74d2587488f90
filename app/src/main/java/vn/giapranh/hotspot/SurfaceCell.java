package vn.giapranh.hotspot;

import java.util.OptionalInt;

/**
 * A square cell of 100 m.
 *
 * @param lon of its middle, degrees east, WGS84; {@code lat} degrees north
 * @param halfLon half its width in degrees; {@code halfLat} half its height
 * @param incidents empty for one or two, which might point at a door
 * @param perSquareKilometre density, smoothed over 250 m and corrected at the edge of the ground
 * @param giStar z score of Getis and Ord: above 1.96 more than elsewhere, and not by chance; NaN where it has no meaning
 */
public record SurfaceCell(
        double lon,
        double lat,
        double halfLon,
        double halfLat,
        OptionalInt incidents,
        double perSquareKilometre,
        double giStar) {}
