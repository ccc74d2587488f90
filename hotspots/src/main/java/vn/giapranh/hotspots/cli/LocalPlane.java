package vn.giapranh.hotspots.cli;

import java.util.Arrays;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;

/** Metres for coordinates: themselves on a plane; degrees times a constant each, as {@link Cells} has it. */
record LocalPlane(double metresPerX, double metresPerY) {

    static LocalPlane of(Events events) {
        if (events.distance() == Distance.PLANAR) {
            return new LocalPlane(1, 1);
        }
        double south = Arrays.stream(events.ys()).min().orElse(0);
        double north = Arrays.stream(events.ys()).max().orElse(0);
        double middle = Math.rint((south + north) / 2 * 100) / 100;
        return new LocalPlane(Cells.METRES_PER_DEGREE * Math.cos(Math.toRadians(middle)), Cells.METRES_PER_DEGREE);
    }

    double[] xs(double[] x) {
        return Arrays.stream(x).map(v -> v * metresPerX).toArray();
    }

    double[] ys(double[] y) {
        return Arrays.stream(y).map(v -> v * metresPerY).toArray();
    }
}
