package vn.giapranh.briefing;

import java.util.UUID;

/** A periodic report. */
public record ReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
