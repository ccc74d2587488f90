package vn.giapranh.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the trail to read.
 *
 * @param stream the beginning of a stream's name: {@code incident:} or {@code incident:GR26-000123}
 * @param type the whole type, for example {@code handover-offered}
 * @param actor the whole mark, for example {@code person:0197…}
 * @param from the first instant
 * @param until the instant after the last
 * @param before only entries with a smaller sequence: where the page before ended
 */
public record TrailFilter(
        Optional<String> stream,
        Optional<String> type,
        Optional<String> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> before) {

    public static final TrailFilter ALL = new TrailFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public TrailFilter ofStream(String beginning) {
        return new TrailFilter(Optional.of(beginning), type, actor, from, until, before);
    }

    public TrailFilter before(long sequence) {
        return new TrailFilter(stream, type, actor, from, until, Optional.of(sequence));
    }
}
