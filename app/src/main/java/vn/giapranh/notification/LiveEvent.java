package vn.giapranh.notification;

import java.time.Instant;
import java.util.UUID;

/** What a live stream carries. */
public sealed interface LiveEvent {

    /** Something that happened, kept for a while: a stream that comes back can ask for what came after it. */
    sealed interface Told extends LiveEvent {

        /** Where to resume after it. */
        Cursor cursor();

        /** The event's own id, the same on every node and on every repetition. */
        UUID eventId();
    }

    /**
     * An incident that the listening ward may see has changed.
     *
     * @param number the incident's number
     * @param change what happened, in words-with-dashes, for example {@code handover-offered}
     */
    record IncidentChanged(Cursor cursor, UUID eventId, String number, String change, Instant at) implements Told {}

    /** A hotspot was found that the listening ward may know of; {@code number} is the finding's. */
    record HotspotSeen(Cursor cursor, UUID eventId, String number, Instant at) implements Told {}

    /**
     * A meeting of the listening ward, or a conclusion of one, has changed.
     *
     * @param number the meeting's number
     * @param change what happened, in words-with-dashes, for example {@code minutes-recorded}
     */
    record MeetingChanged(Cursor cursor, UUID eventId, String number, String change, Instant at) implements Told {}

    /** Changes may have been missed; look at everything again. */
    record Refresh() implements LiveEvent {}
}
