package vn.giapranh.briefing;

import java.util.UUID;

/** An office that issues papers. */
public record OfficeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
