package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Everything that can happen to an incident. An event carries codes, numbers and times and nothing else: no words, no
 * contact, no name; so all of it may stand in the audit trail for ever, and in the outbox of followers.
 */
public sealed interface IncidentEvent extends DomainEvent {

    Head head();

    default IncidentNumber incident() {
        return head().incident();
    }

    @Override
    default UUID eventId() {
        return head().eventId();
    }

    @Override
    default Instant at() {
        return head().at();
    }

    @Override
    default Actor actor() {
        return head().actor();
    }

    @Override
    default String stream() {
        return "incident:" + head().incident();
    }

    /** What the event carries beside its head, under its own names. */
    @Override
    default Map<String, Object> facts() {
        return EventFacts.of(this);
    }

    /**
     * What every event of an incident has.
     *
     * @param sequence of the event within the incident, from 1 without a gap: the order that holds
     * @param version of the incident after it
     * @param audience the wards that may know of it: those with access to the incident's basics, the actor's among them
     */
    record Head(
            UUID eventId,
            Instant at,
            Actor actor,
            IncidentNumber incident,
            int sequence,
            int version,
            Set<WardId> audience) {
        public Head {
            audience = Set.copyOf(audience);
        }
    }

    /** The first: from here on a ward leads. {@code tell} are the neighbours in whose inbox it lies from this moment. */
    record IncidentReported(
            Head head,
            Kind kind,
            Urgency urgency,
            Channel channel,
            double lon,
            double lat,
            int edition,
            Optional<BorderId> border,
            Relation relation,
            WardId lead,
            LeadReason why,
            Optional<WardId> receiver,
            Optional<CharterVersionId> charter,
            List<WardId> tell)
            implements IncidentEvent {
        public IncidentReported {
            tell = List.copyOf(tell);
        }
    }

    /** It reached a screen or a programme of a ward that must know. */
    record NeighbourReached(Head head, WardId ward) implements IncidentEvent {}

    /** An officer of a ward that must know opened it for the first time. */
    record NeighbourOpened(Head head, WardId ward) implements IncidentEvent {}

    record IncidentAcknowledged(Head head, WardId lead) implements IncidentEvent {}

    record HandoverOffered(Head head, UUID handover, WardId fromWard, WardId toWard, HandoverReason reason, Instant due)
            implements IncidentEvent {}

    record HandoverReminded(Head head, UUID handover, WardId fromWard, WardId toWard, Instant due)
            implements IncidentEvent {}

    /** The lead has passed. */
    record HandoverAccepted(Head head, UUID handover, WardId fromWard, WardId toWard) implements IncidentEvent {}

    record HandoverDeclined(
            Head head,
            UUID handover,
            WardId fromWard,
            WardId toWard,
            DeclineReason reason,
            Optional<WardId> proposedWard)
            implements IncidentEvent {}

    record HandoverWithdrawn(Head head, UUID handover, WardId fromWard, WardId toWard) implements IncidentEvent {}

    /** Nobody answered in time; a dispute follows. */
    record HandoverLapsed(Head head, UUID handover, WardId fromWard, WardId toWard) implements IncidentEvent {}

    record DisputeOpened(Head head, UUID dispute, WardId lead, DisputeView.Why why, WardId decider, Instant due)
            implements IncidentEvent {}

    /** The chair's time is over: the level above decides. */
    record DisputeEscalated(Head head, UUID dispute, WardId lead, WardId decider, Instant due)
            implements IncidentEvent {}

    /** {@code toWard} leads from now on; it may be the ward that led before. */
    record DisputeDecided(
            Head head, UUID dispute, DisputeView.Level level, WardId decider, WardId fromWard, WardId toWard)
            implements IncidentEvent {}

    record TaskAssigned(Head head, UUID task, WardId toWard) implements IncidentEvent {}

    record TaskFinished(Head head, UUID task, WardId ward) implements IncidentEvent {}

    record AidRequested(Head head, UUID aid, WardId fromWard, WardId toWard) implements IncidentEvent {}

    record AidOffered(Head head, UUID aid, WardId fromWard, WardId toWard) implements IncidentEvent {}

    record AidFulfilled(Head head, UUID aid, WardId fromWard, WardId toWard) implements IncidentEvent {}

    record NoteAdded(Head head) implements IncidentEvent {}

    record PhotoAttached(Head head, UUID photo) implements IncidentEvent {}

    /** Found to be like another incident; a person decides. Told on the stream of the later of the two. */
    record MergeProposed(Head head, IncidentNumber other, double score) implements IncidentEvent {}

    /** A person said that it is another event than that incident. */
    record MergeDismissed(Head head, IncidentNumber other) implements IncidentEvent {}

    /** This incident was folded into another, which goes on. Told on this incident's stream. */
    record IncidentMerged(Head head, IncidentNumber into) implements IncidentEvent {}

    /** Another incident was folded into this one. */
    record DuplicateTakenIn(Head head, IncidentNumber duplicate) implements IncidentEvent {}

    /** What was folded stands by itself again. */
    record IncidentParted(Head head, IncidentNumber from) implements IncidentEvent {}

    record IncidentResolved(Head head, WardId lead) implements IncidentEvent {}

    record IncidentClosed(Head head, WardId lead) implements IncidentEvent {}

    record IncidentReopened(Head head, WardId lead) implements IncidentEvent {}

    record ReporterAnswered(Head head, AnswerReporter.Answer answer) implements IncidentEvent {}

    /** The person who reported says that it is not resolved; {@code reopened} tells whether that opened it again. */
    record ReporterDisagreed(Head head, boolean reopened) implements IncidentEvent {}

    /** A clock ran out and nobody had done what it waited for. */
    record ClockBreached(Head head, ClockKind clock, WardId ward, Instant due) implements IncidentEvent {}
}
