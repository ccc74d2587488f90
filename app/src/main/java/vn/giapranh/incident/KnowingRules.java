package vn.giapranh.incident;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.incident.Change.ClockOfWardMet;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.kernel.WardId;

/** When a neighbour that must know knows, as pure functions: as soon as it reached one of its screens, or was opened. */
final class KnowingRules {

    private KnowingRules() {}

    static Step reached(Incident incident, WardId ward) {
        return new Step(
                incident,
                List.of(
                        new Happened(head -> new IncidentEvent.NeighbourReached(head, ward)),
                        new Change.Reached(ward),
                        new ClockOfWardMet(ClockKind.TELL, ward)));
    }

    static Step opened(Incident incident, WardId ward) {
        return opened(new Step(incident, List.of()), ward);
    }

    /** The step, preceded by the opening. */
    static Step opened(Step step, WardId ward) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new IncidentEvent.NeighbourOpened(head, ward)));
        changes.add(new Change.Opened(ward));
        changes.add(new ClockOfWardMet(ClockKind.TELL, ward));
        changes.addAll(step.changes());
        return new Step(step.next(), changes);
    }
}
