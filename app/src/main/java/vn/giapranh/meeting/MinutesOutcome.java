package vn.giapranh.meeting;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/** What became of minutes that were to be saved. */
public sealed interface MinutesOutcome {

    /** @param version of the text that now stands */
    record Saved(int version) implements MinutesOutcome {}

    /** Somebody else has written meanwhile; nothing was written. What stands, to be laid beside what was typed. */
    record Conflict(String present, int version, Optional<WardId> by, Instant at) implements MinutesOutcome {}

    /** Not possible now; nothing was written. */
    record NotNow(MeetingRefusal reason) implements MinutesOutcome {}
}
