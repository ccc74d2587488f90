package vn.giapranh.notification;

import java.time.Instant;
import java.util.UUID;

/** What a live stream carries. */
public sealed interface LiveEvent {

    /**
     * An incident that the listening ward may see has changed.
     *
     * @param cursor where to resume after it
     * @param eventId the event's own id, the same on every node and on every repetition
     * @param number the incident's number
     * @param change what happened, in words-with-dashes, for example {@code handover-offered}
     */
    record IncidentChanged(Cursor cursor, UUID eventId, String number, String change, Instant at)
            implements LiveEvent {}

    /** Changes may have been missed; look at everything again. */
    record Refresh() implements LiveEvent {}
}
