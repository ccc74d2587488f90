package vn.giapranh.meeting;

import java.util.List;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * A conclusion with all that belongs to it.
 *
 * @param steps its life, in order
 * @param chair the ward that holds the chair now
 * @param allowed what this viewer may do now
 */
public record ConclusionStory(
        ConclusionView conclusion,
        MeetingView meeting,
        List<FollowUpView> steps,
        WardId chair,
        Set<ConclusionAct> allowed) {

    public ConclusionStory {
        steps = List.copyOf(steps);
        allowed = Set.copyOf(allowed);
    }
}
