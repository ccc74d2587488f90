package vn.giapranh.territory;

/** What the map draws under the wards. */
public enum Layer {
    STREETS,
    AREAS,
    PLACES
}
