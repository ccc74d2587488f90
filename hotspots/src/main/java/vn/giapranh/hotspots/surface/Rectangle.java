package vn.giapranh.hotspots.surface;

import vn.giapranh.hotspots.distribution.Normal;

/** A rectangle along the axes. */
public record Rectangle(double west, double south, double east, double north) implements Window {

    public Rectangle {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("a rectangle has west < east and south < north");
        }
    }

    @Override
    public boolean contains(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }

    @Override
    public double mass(double x, double y, double sigma) {
        return between((west - x) / sigma, (east - x) / sigma) * between((south - y) / sigma, (north - y) / sigma);
    }

    /** Taken in the tail where the numbers are small, so that no digits are lost. */
    private static double between(double low, double high) {
        return low > 0 ? Normal.cdf(-low) - Normal.cdf(-high) : Normal.cdf(high) - Normal.cdf(low);
    }
}
