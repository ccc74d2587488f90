package vn.giapranh.hotspot;

import java.util.Optional;
import java.util.UUID;

/** One run. */
public record RunId(UUID value) {

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<RunId> parse(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
