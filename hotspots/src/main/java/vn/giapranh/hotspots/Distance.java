package vn.giapranh.hotspots;

/** How far two places are apart, in metres. */
public enum Distance {

    /**
     * Along the great circle of a sphere with the radius {@link #EARTH_RADIUS_METRES}, between longitude-latitude places in
     * degrees (haversine formula). On the WGS84 ellipsoid the distance differs by up to 0.6 %.
     */
    GREAT_CIRCLE {
        @Override
        public double metres(double lon1, double lat1, double lon2, double lat2) {
            double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
            double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
            double cosines = Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2));
            double squared = north * north + cosines * east * east;
            return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(squared)));
        }
    },

    /** The straight line between places in metres on a plane. */
    PLANAR {
        @Override
        public double metres(double x1, double y1, double x2, double y2) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            return Math.sqrt(dx * dx + dy * dy);
        }
    };

    /** The radius of the earth that the field's reference program uses, in metres. */
    public static final double EARTH_RADIUS_METRES = 6_367_000;

    /** Metres between two places, longitude (or x) first. */
    public abstract double metres(double x1, double y1, double x2, double y2);
}
