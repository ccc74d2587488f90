package vn.giapranh.charter.draft;

import java.util.UUID;

/** One draft. */
public record DraftId(UUID value) {

    /** @throws IllegalArgumentException when the text is no id, for a path variable that names nothing */
    public static DraftId valueOf(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
