package vn.giapranh.incident.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import vn.giapranh.territory.Territory;

/** Times as the API writes them: ISO 8601 with the offset of Ho Chi Minh City, to the millisecond. */
final class Times {

    private static final ZoneId ZONE = Territory.ZONE;

    private Times() {}

    static OffsetDateTime local(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE).toOffsetDateTime();
    }
}
