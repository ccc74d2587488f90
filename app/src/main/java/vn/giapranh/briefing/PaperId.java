package vn.giapranh.briefing;

import java.util.UUID;

/** A paper, from its first draft. */
public record PaperId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
