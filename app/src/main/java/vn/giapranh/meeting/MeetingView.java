package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.kernel.WardId;

/**
 * A meeting in a list, and the head of its page.
 *
 * @param charter the version that asked for it
 * @param parties of the charter, by code
 * @param every the rhythm of the ordinary meetings
 * @param due the days between which it is to be held; {@code speaksOf} what it speaks of
 * @param version to be sent back with an act
 */
public record MeetingView(
        MeetingNumber number,
        CharterVersionId charter,
        List<WardId> parties,
        MeetingKind kind,
        Per every,
        Period due,
        Period speaksOf,
        WardId host,
        MeetingState state,
        int version,
        Instant changedAt) {

    public MeetingView {
        parties = List.copyOf(parties);
    }

    public Optional<Call> call() {
        return state.findCall();
    }

    /** Not held, and its time is over. */
    public boolean isMissed(LocalDate today) {
        return !state.phase().isOver() && today.isAfter(due.to());
    }

    /** The periods for which it counts when it is held, the shortest first. */
    public List<CountsFor> countsFor() {
        List<CountsFor> counts = new ArrayList<>();
        if (kind == MeetingKind.REGULAR || !due.equals(speaksOf)) {
            counts.add(new CountsFor(every, due));
        }
        switch (kind) {
            case REGULAR -> {}
            case HALF_YEAR_REVIEW -> counts.add(new CountsFor(Per.HALF_YEAR, speaksOf));
            case YEAR_REVIEW -> counts.add(new CountsFor(Per.YEAR, speaksOf));
        }
        return List.copyOf(counts);
    }
}
