package vn.giapranh.meeting;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * One entry in the history of a meeting's calls.
 *
 * @param by the ward that acted; empty: the system
 * @param act CALL, MOVE, EXCHANGE_HOSTS or CANCEL
 * @param startsAt as it was set; empty where no time was
 */
public record CallEntry(
        Instant at,
        Optional<WardId> by,
        MeetingAct act,
        WardId host,
        Optional<Instant> startsAt,
        Optional<String> reason) {}
