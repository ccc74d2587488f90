package vn.giapranh.hotspot;

/** Where a finding stands. */
public enum FindingState {
    NEW,
    LOOKED_AT,
    PLANNED,
    MEASURED,
    CLOSED,
    REJECTED;

    public boolean isOpen() {
        return this != CLOSED && this != REJECTED;
    }
}
