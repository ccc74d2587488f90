package vn.giapranh.charter.draft;

/** Where a draft stands. */
public enum DraftState {
    DRAFT,
    PROPOSED,
    ADOPTED,
    DISCARDED;

    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
