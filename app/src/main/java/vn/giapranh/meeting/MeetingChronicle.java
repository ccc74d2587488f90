package vn.giapranh.meeting;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Writes down meetings of the past, each act at its own time, by the same façades and rules as today's. */
@Service
public class MeetingChronicle {

    private final Now now;

    MeetingChronicle(Now now) {
        this.now = now;
    }

    /** Does {@code act} on this thread as if now were {@code then}, which must not lie in the future. */
    public <T> T at(Instant then, Supplier<T> act) {
        return now.during(then, act);
    }
}
