package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * Whether a neighbour knows.
 *
 * @param toldAt when it lay in the neighbour's inbox
 * @param by until when the charter wants it seen
 * @param deliveredAt when it reached a screen or programme of the ward
 * @param openedAt when an officer of the ward first opened it
 */
public record ToldView(
        WardId ward, Instant toldAt, Instant by, Optional<Instant> deliveredAt, Optional<Instant> openedAt) {}
