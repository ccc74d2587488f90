package vn.giapranh.hotspots.near;

/** How far two places are from each other, in metres. */
public enum Metric {
    /** The straight line in a plane. */
    EUCLIDEAN,
    /** Along the axes of a plane, as on a grid of streets. */
    MANHATTAN,
    /** Over a sphere of radius {@link vn.giapranh.hotspots.Distance#EARTH_RADIUS_METRES}; coordinates are longitude and latitude in degrees. */
    GREAT_CIRCLE
}
