package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * An incident in a list or on a map: the basics, which every ward that knows of it may see.
 *
 * @param lon degrees east, WGS84; {@code lat} degrees north
 * @param excerpt the beginning of the words, at most 160 characters; empty when the viewer may not see narratives
 * @param handoverTo the ward a handover waits for
 * @param disputed whether the lead is in dispute
 * @param nextDue the soonest clock that runs
 */
public record IncidentRow(
        IncidentNumber number,
        int version,
        Phase phase,
        Kind kind,
        Urgency urgency,
        WardId lead,
        Optional<WardId> ground,
        Optional<BorderId> border,
        Relation relation,
        double lon,
        double lat,
        Instant reportedAt,
        Instant changedAt,
        Optional<String> excerpt,
        Optional<WardId> handoverTo,
        boolean disputed,
        Optional<Instant> nextDue) {}
