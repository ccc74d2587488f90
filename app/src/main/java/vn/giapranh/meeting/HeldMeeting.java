package vn.giapranh.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * That a meeting was held: what an obligation is measured by.
 *
 * @param at when it began
 * @param countsFor the periods it was asked for
 * @param attended the parties that were there, in the room or online
 */
public record HeldMeeting(
        MeetingNumber number,
        MeetingKind kind,
        Instant at,
        List<CountsFor> countsFor,
        WardId host,
        Set<WardId> attended) {

    public HeldMeeting {
        countsFor = List.copyOf(countsFor);
        attended = Set.copyOf(attended);
    }
}
