package vn.giapranh.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * What an article asks of one party by one instant.
 *
 * @param version the version of the charter that asks
 * @param border the border it is owed on; empty where it is owed once
 * @param span the period it is owed for
 * @param event the meeting or the term it is owed for; empty where the period says all
 * @param due the last instant, exclusive: midnight after the last day
 * @param needed how many: 1, or so many notes, turns, person-turns
 */
public record Obligation(
        CharterVersionId version,
        Duty duty,
        WardId party,
        Optional<BorderId> border,
        Span span,
        Optional<String> event,
        Instant due,
        int needed) {}
