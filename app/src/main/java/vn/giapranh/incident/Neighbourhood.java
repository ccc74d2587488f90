package vn.giapranh.incident;

/**
 * The earth in squares of a four-hundredth of a degree, some 280 m a side in Ho Chi Minh City. What happened within 250 m
 * of a place lies in its square or in one of the eight around it (up to 26 degrees of latitude, beyond all of Viet Nam).
 */
final class Neighbourhood {

    private static final double PER_DEGREE = 400;
    private static final long ROWS = 100_000;
    private static final long OFFSET = 50_000;

    private Neighbourhood() {}

    static long cell(double lon, double lat) {
        return (column(lon) + 2 * OFFSET) * ROWS + column(lat) + OFFSET;
    }

    private static long column(double degrees) {
        return (long) Math.floor(degrees * PER_DEGREE);
    }
}
