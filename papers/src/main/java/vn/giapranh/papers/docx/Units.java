package vn.giapranh.papers.docx;

import java.math.BigInteger;

/** Word's units: twentieths of a point, half points. */
final class Units {

    private Units() {}

    /** Millimetres as twentieths of a point. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }

    /** The same for Word's beans. */
    static BigInteger big(double millimetres) {
        return BigInteger.valueOf(twips(millimetres));
    }

    /** Points as twentieths of a point. */
    static int twipsOfPoints(double points) {
        return (int) Math.round(points * 20);
    }
}
