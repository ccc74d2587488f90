package vn.giapranh.incident;

import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * Who leads, and whether that is in question. In each of its states there is a lead, and one only.
 *
 * <p>{@code sequence} counts the leads from 1 and is the only order among them.
 */
sealed interface Custody {

    WardId lead();

    int sequence();

    /** How many offers were declined since this ward leads; the second opens a dispute. */
    int declines();

    /** Nobody questions it. */
    record Held(WardId lead, int sequence, int declines) implements Custody {

        static Held first(WardId lead) {
            return new Held(lead, 1, 0);
        }
    }

    /** Offered to another ward, which has not answered; the lead goes on leading. */
    record Offered(WardId lead, int sequence, int declines, UUID handover, WardId to) implements Custody {}

    /** Put to the chair or the level above; the lead goes on leading. */
    record Disputed(WardId lead, int sequence, int declines, UUID dispute, DisputeView.Level level, WardId decider)
            implements Custody {}
}
