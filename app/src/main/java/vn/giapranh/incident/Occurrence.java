package vn.giapranh.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/**
 * Where, when and what of one incident, for statistics: nothing else of it.
 *
 * @param lon degrees east, WGS84; {@code lat} degrees north
 * @param at when it was reported
 * @param ground the ward that holds the place
 * @param border the border whose zone holds the place; empty in a ward's interior
 */
public record Occurrence(
        IncidentNumber number,
        Kind kind,
        double lon,
        double lat,
        Instant at,
        WardId ground,
        Optional<BorderId> border) {

    /** The day in Ho Chi Minh City. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Territory.ZONE);
    }
}
