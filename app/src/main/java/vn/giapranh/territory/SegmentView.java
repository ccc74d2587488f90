package vn.giapranh.territory;

/**
 * A named stretch of a border, where disputes really arise: the strip on both sides of its lines.
 *
 * @param code names it for ever: {@code duong-truong-son}
 * @param halfWidthMetres how far the strip reaches on each side
 * @param lengthMetres along its lines; the lanes of a divided street count each
 * @param middleLon longitude of the point half-way along; {@code middleLat} its latitude
 */
public record SegmentView(
        String code,
        String name,
        BorderId border,
        Kind kind,
        double halfWidthMetres,
        double lengthMetres,
        double middleLon,
        double middleLat) {

    /** What runs along the border there. */
    public enum Kind {
        STREET,
        BRIDGE,
        CANAL,
        PARK,
        MARKET
    }
}
