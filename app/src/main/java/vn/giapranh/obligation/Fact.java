package vn.giapranh.obligation;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Something that was done towards an obligation.
 *
 * @param countsFor an instant in the period it was done for, which may be over by the time it is done
 * @param at when it was done
 * @param amount how much it counts: 1, or the persons of a patrol
 * @param event the key of the meeting, paper, patrol or hand-over it is part of
 * @param href where it can be looked at
 */
public record Fact(
        Duty duty,
        WardId party,
        Optional<BorderId> border,
        Instant countsFor,
        Instant at,
        int amount,
        String event,
        String href) {}
