package vn.giapranh.audit;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * One entry of the trail as an auditor reads it.
 *
 * @param actor the mark of {@link vn.giapranh.kernel.Actor#mark()}
 * @param unit the unit acted for; empty for a resident and for the engine
 * @param facts canonical JSON
 * @param hash 64 hexadecimal digits
 */
public record EntryView(
        long sequence,
        String stream,
        long position,
        Instant at,
        String actor,
        Optional<WardId> unit,
        String type,
        String facts,
        String hash) {}
