package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;

/**
 * An incident as one actor may see it: what the charter does not share with the actor's ward is not in it.
 *
 * @param version to be sent back with an act ({@link Attempt#on}); it moves with the life of the incident, not with notes
 * @param charter the charter version the incident began under; empty where none was in force
 * @param lead the ward that leads now; {@code leads} all that led, the present one last
 * @param words the reporter's words; empty when the viewer may not see narratives
 * @param contact how to reach the reporter; only ever there for the lead
 * @param contactKept whether a contact is kept, for anybody's eyes
 * @param clocks running ones first, the soonest first
 * @param timeline oldest first
 * @param handovers oldest first, the open one last
 * @param dispute the open dispute, else the last one
 * @param groups which groups of fields the viewer sees
 * @param mergedInto the incident this one was folded into
 * @param merged the incidents folded into this one, as far as the viewer sees them
 * @param acts every act: allowed now, or why not
 */
public record IncidentView(
        IncidentNumber number,
        int version,
        Phase phase,
        Kind kind,
        Urgency urgency,
        Channel channel,
        Optional<WardId> receiver,
        PlaceView place,
        Optional<CharterVersionId> charter,
        LeadView lead,
        List<LeadView> leads,
        Instant reportedAt,
        Instant changedAt,
        Optional<String> words,
        Optional<String> outsideReference,
        Optional<String> contact,
        boolean contactKept,
        List<ClockView> clocks,
        List<TimelineEntry> timeline,
        List<HandoverView> handovers,
        Optional<DisputeView> dispute,
        List<TaskView> tasks,
        List<AidView> aid,
        List<PhotoView> photos,
        List<ToldView> told,
        Set<ShareGroup> groups,
        Optional<IncidentNumber> mergedInto,
        List<IncidentNumber> merged,
        List<CandidateView> candidates,
        List<ActView> acts) {

    public IncidentView {
        leads = List.copyOf(leads);
        clocks = List.copyOf(clocks);
        timeline = List.copyOf(timeline);
        handovers = List.copyOf(handovers);
        tasks = List.copyOf(tasks);
        aid = List.copyOf(aid);
        photos = List.copyOf(photos);
        told = List.copyOf(told);
        groups = Set.copyOf(groups);
        merged = List.copyOf(merged);
        candidates = List.copyOf(candidates);
        acts = List.copyOf(acts);
    }

    /** The handover that waits for an answer. */
    public Optional<HandoverView> openHandover() {
        return handovers.stream().filter(handover -> handover.state().isOpen()).findFirst();
    }

    /** An act, and why the viewer may not do it now; empty: it may. */
    public record ActView(Act act, Optional<Refusal> refusal) {}

    /** Whether the viewer may do it now. */
    public boolean allows(Act act) {
        return acts.stream()
                .anyMatch(view -> view.act() == act && view.refusal().isEmpty());
    }
}
