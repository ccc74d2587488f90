package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * A clock as it ran.
 *
 * @param metAt when what it waited for was done
 * @param stoppedAt when nothing waited for it any more
 */
public record ClockRecord(
        IncidentNumber incident,
        ClockKind kind,
        WardId ward,
        Instant startedAt,
        Instant dueAt,
        Optional<Instant> metAt,
        Optional<Instant> stoppedAt) {}
