package vn.giapranh.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trail as it is stored. */
record Entry(
        long sequence,
        String stream,
        long position,
        Instant at,
        String actor,
        @Nullable String unit,
        String type,
        UUID eventId,
        String facts,
        String previousHash,
        String hash) {

    /** What {@link #hash} must be. */
    String rightHash(Hashing hashing) {
        return hashing.hash(previousHash)
                .field(sequence)
                .field(stream)
                .field(position)
                .field(at)
                .field(actor)
                .field(unit)
                .field(type)
                .field(eventId.toString())
                .field(facts)
                .end();
    }
}
