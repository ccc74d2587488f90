package vn.giapranh.borders;

/** The geodesic on WGS84 by T. Vincenty, Survey Review 23 (176), 1975, inverse formula; right to a tenth of a millimetre. */
final class Vincenty {

    private Vincenty() {}

    static double distance(double lon1, double lat1, double lon2, double lat2) {
        if (lon1 == lon2 && lat1 == lat2) {
            return 0;
        }
        double a = 6378137;
        double f = 1 / 298.257223563;
        double b = a * (1 - f);
        double l = Math.toRadians(lon2 - lon1);
        double u1 = Math.atan((1 - f) * Math.tan(Math.toRadians(lat1)));
        double u2 = Math.atan((1 - f) * Math.tan(Math.toRadians(lat2)));
        double lambda = l;
        for (int i = 0; i < 200; i++) {
            double sinSigma = Math.hypot(
                    Math.cos(u2) * Math.sin(lambda),
                    Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
            double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            double cos2Alpha = 1 - sinAlpha * sinAlpha;
            double cos2Sm = cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
            double c = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
            double next = l
                    + (1 - c)
                            * f
                            * sinAlpha
                            * (sigma + c * sinSigma * (cos2Sm + c * cosSigma * (2 * cos2Sm * cos2Sm - 1)));
            if (Math.abs(next - lambda) < 1e-14) {
                double uu = cos2Alpha * (a * a - b * b) / (b * b);
                double bigA = 1 + uu / 16384 * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
                double bigB = uu / 1024 * (256 + uu * (-128 + uu * (74 - 47 * uu)));
                double delta = bigB
                        * sinSigma
                        * (cos2Sm
                                + bigB
                                        / 4
                                        * (cosSigma * (2 * cos2Sm * cos2Sm - 1)
                                                - bigB
                                                        / 6
                                                        * cos2Sm
                                                        * (4 * sinSigma * sinSigma - 3)
                                                        * (4 * cos2Sm * cos2Sm - 3)));
                return b * bigA * (sigma - delta);
            }
            lambda = next;
        }
        throw new IllegalArgumentException("antipodal");
    }
}
