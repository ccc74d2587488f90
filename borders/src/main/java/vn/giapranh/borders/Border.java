package vn.giapranh.borders;

/**
 * The line that two wards share.
 *
 * @param a the ward with the lower code
 * @param b the ward with the higher code
 * @param line one or more lines, each running with {@code a} on its left
 * @param lengthMetres length on the WGS84 ellipsoid, right to 1e-6
 */
public record Border(Ward a, Ward b, Shape line, double lengthMetres) {

    public Border {
        if (a.code().compareTo(b.code()) >= 0) {
            throw new IllegalArgumentException("the ward with the lower code comes first: " + a + ", " + b);
        }
    }

    /** The two codes in order, such as {@code 26890-26977}: names the border within an edition. */
    public String key() {
        return a.code() + "-" + b.code();
    }

    /** The ward on that side; the line itself belongs to no side: {@code IllegalArgumentException}. */
    public Ward ward(Side side) {
        return switch (side) {
            case A -> a;
            case B -> b;
            case ON_LINE -> throw new IllegalArgumentException("the line is on no side");
        };
    }

    /** Whether this is a border of the ward with that code. */
    public boolean isOf(String code) {
        return a.code().equals(code) || b.code().equals(code);
    }

    /**
     * The border zone on one side: the ground of that ward at most so far from the line.
     *
     * <p>For drawing. Arcs are drawn with 16 chords a quarter, so the outline may lie up to 0.5 % of the depth inside the
     * true zone, and coordinates are rounded to 1e-7° (1 cm). Whether a place is in the zone is for {@link
     * BorderIndex#locate} to say, which measures the distance.
     *
     * @param depthMetres more than 0 and at most {@value BorderIndex#DEEPEST_ZONE_METRES}
     * @param side {@code A} or {@code B}
     */
    public Shape zone(double depthMetres, Side side) {
        return Zones.zone(this, depthMetres, side);
    }

    @Override
    public String toString() {
        return a.name() + " – " + b.name();
    }
}
