package vn.giapranh.borders;

import java.util.Arrays;

/** Straight pieces of line in degrees, growing at the end, unboxed: from and to, longitude before latitude. */
final class Segments {

    private double[] ordinates = new double[1 << 12];
    private int size;

    void add(double x0, double y0, double x1, double y1) {
        if (4 * size == ordinates.length) {
            ordinates = Arrays.copyOf(ordinates, 2 * ordinates.length);
        }
        int at = 4 * size++;
        ordinates[at] = x0;
        ordinates[at + 1] = y0;
        ordinates[at + 2] = x1;
        ordinates[at + 3] = y1;
    }

    double x0(int i) {
        return ordinates[4 * i];
    }

    double y0(int i) {
        return ordinates[4 * i + 1];
    }

    double x1(int i) {
        return ordinates[4 * i + 2];
    }

    double y1(int i) {
        return ordinates[4 * i + 3];
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(ordinates, 4 * size);
    }
}
