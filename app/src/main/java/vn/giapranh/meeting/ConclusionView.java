package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.WardId;

/**
 * What a meeting decided.
 *
 * @param item of the agenda it was drawn from
 * @param sequence in its meeting, from 1
 * @param ward the party that is to do it, {@code office} which of its offices
 * @param authority whose competence it is (thẩm quyền), may be empty
 * @param result what is to be there in the end, may be empty
 * @param firstDue the day as it was concluded; the state has the one that holds now
 * @param lastDay the last day on which it is done in time: the day that holds now, or, when offices are closed then, the next on
 *     which they work (Civil Code 2015, Article 148, paragraph 5)
 * @param version to be sent back with an act
 */
public record ConclusionView(
        ConclusionNumber number,
        MeetingNumber meeting,
        Optional<UUID> item,
        int sequence,
        WardId ward,
        String office,
        String what,
        String authority,
        String result,
        LocalDate firstDue,
        LocalDate lastDay,
        ConclusionState state,
        int version,
        Instant changedAt) {

    /** Not said to be done, and its day is over. */
    public boolean isOverdue(LocalDate today) {
        return switch (state) {
            case ConclusionState.Open _, ConclusionState.ExtensionAsked _ -> today.isAfter(lastDay);
            case ConclusionState.Drawn _, ConclusionState.Struck _, ConclusionState.Claimed _, ConclusionState.Done _ ->
                false;
        };
    }

    /** Said to be done after its day. */
    public boolean isLate() {
        return switch (state) {
            case ConclusionState.Claimed claimed -> day(claimed.claimedAt()).isAfter(lastDay);
            case ConclusionState.Done done -> day(done.claimedAt()).isAfter(lastDay);
            case ConclusionState.Drawn _,
                    ConclusionState.Struck _,
                    ConclusionState.Open _,
                    ConclusionState.ExtensionAsked _ -> false;
        };
    }

    public boolean isExtended() {
        return state.dueOn().isAfter(firstDue);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Charters.ZONE);
    }
}
