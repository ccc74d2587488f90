package vn.giapranh.demo;

import java.util.Arrays;
import java.util.List;

/** Street points drawn in proportion to their density. */
final class WeightedPoints {

    private final List<StreetPoint> points;
    private final double[] upTo;

    WeightedPoints(List<StreetPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no street point to draw from");
        }
        this.points = points;
        this.upTo = new double[points.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += points.get(i).density();
            upTo[i] = sum;
        }
    }

    StreetPoint draw(Chance chance) {
        int found = Arrays.binarySearch(upTo, chance.between(0, upTo[upTo.length - 1]));
        return points.get(Math.min(points.size() - 1, found < 0 ? -found - 1 : found + 1));
    }
}
