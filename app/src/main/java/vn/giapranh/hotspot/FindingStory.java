package vn.giapranh.hotspot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.incident.Occurrence;

/**
 * A finding with all that belongs to it, as its viewer may see it.
 *
 * @param earlier what earlier runs saw, the newest first
 * @param steps its life, in order
 * @param incidents of the latest cluster, those the viewer may see, the newest first
 * @param measurement the latest
 * @param allowed what this viewer may do now
 */
public record FindingStory(
        FindingView finding,
        List<ClusterView> earlier,
        List<StepView> steps,
        List<Occurrence> incidents,
        Optional<Measurement> measurement,
        Set<FindingAct> allowed) {

    public FindingStory {
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
        incidents = List.copyOf(incidents);
        allowed = Set.copyOf(allowed);
    }

    /** The plan that holds. */
    public Optional<StepView.Plan> plan() {
        return steps.reversed().stream().flatMap(step -> step.plan().stream()).findFirst();
    }
}
