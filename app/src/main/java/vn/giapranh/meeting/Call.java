package vn.giapranh.meeting;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When and where a meeting is held.
 *
 * @param place empty when it is held online only
 * @param link where those who are not there take part; {@code https}
 * @param sequence counts the changes, as a calendar entry does (RFC 5545, SEQUENCE)
 */
public record Call(Instant startsAt, Duration duration, Optional<String> place, Optional<URI> link, int sequence) {

    public Instant endsAt() {
        return startsAt.plus(duration);
    }
}
