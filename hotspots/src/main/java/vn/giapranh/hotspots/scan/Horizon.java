package vn.giapranh.hotspots.scan;

/** Which windows of time are looked at. */
public enum Horizon {
    /** Those that end with the last step: what is going on now. */
    PROSPECTIVE,
    /** All: what has ever gone on. */
    RETROSPECTIVE,
    /** The whole period as one: where, whenever. */
    PURELY_SPATIAL
}
