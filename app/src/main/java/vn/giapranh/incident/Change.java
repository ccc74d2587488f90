package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** One thing that a step writes beside the incident's own row. The store knows how; the rules only say what. */
sealed interface Change {

    /**
     * An event.
     *
     * @param words what was said with it; empty when nothing was
     * @param forReporter whether the person who reported may read the words
     */
    record Happened(Function<IncidentEvent.Head, IncidentEvent> event, String words, boolean forReporter)
            implements Change {
        Happened(Function<IncidentEvent.Head, IncidentEvent> event) {
            this(event, "", false);
        }

        Happened(Function<IncidentEvent.Head, IncidentEvent> event, String words) {
            this(event, words, false);
        }
    }

    /** A ward sees these groups, and what it saw before. */
    record AccessGiven(WardId ward, Set<ShareGroup> groups) implements Change {}

    /** Starts unless the ward already owes the same. */
    record ClockStarted(ClockKind kind, WardId ward, Instant due) implements Change {}

    /** What all owed clocks of a kind wait for has come. */
    record ClockMet(ClockKind kind) implements Change {}

    /** The same, for one ward's. */
    record ClockOfWardMet(ClockKind kind, WardId ward) implements Change {}

    /** What it waits for is no longer owed. */
    record ClockStopped(ClockKind kind) implements Change {}

    /** It ran out. {@code breach}: and that is a breach. */
    record ClockFired(ClockKind kind, WardId ward, boolean breach) implements Change {}

    /** The answer owed to the reporter is owed by this ward from now on. */
    record AnswersOwedBy(WardId ward) implements Change {}

    /** The result is owed later than it was: counted from the report. */
    record ResultDueAfter(java.time.Duration sinceStart) implements Change {}

    record HandoverOpened(
            UUID id, WardId from, WardId to, BorderId border, int custody, HandoverReason reason, Instant due)
            implements Change {}

    record HandoverReminded(UUID id) implements Change {}

    record HandoverEnded(UUID id, End end) implements Change {}

    /** How a handover ended. */
    sealed interface End {
        record Accepted() implements End {}

        record Declined(DeclineReason reason, Optional<WardId> proposedWard) implements End {}

        record Lapsed() implements End {}

        record Withdrawn() implements End {}
    }

    record DisputeOpened(UUID id, WardId lead, int custody, DisputeView.Why why, WardId chair, Instant due)
            implements Change {}

    record DisputeRaised(UUID id, WardId levelAbove, Instant due) implements Change {}

    record DisputeEnded(UUID id, WardId lead) implements Change {}

    /** The lead passed to the ward of the next custody. */
    record LeadPassed(int sequence, WardId to, Optional<String> article, Ground ground) implements Change {}

    /** What a lead beyond the first stands on. */
    sealed interface Ground {
        record Acceptance(UUID handover) implements Ground {}

        record Ruling(UUID dispute, DisputeView.Level level, WardId decider) implements Ground {}
    }

    record TaskGiven(UUID id, WardId ward) implements Change {}

    record TaskDone(UUID id) implements Change {}

    record AidAsked(UUID id, WardId from, WardId to) implements Change {}

    record AidOffered(UUID id) implements Change {}

    record AidConfirmed(UUID id) implements Change {}

    record PhotoKept(UUID id, Optional<WardId> by, Photo photo) implements Change {}

    /** The ward opened it for the first time. */
    record Opened(WardId ward) implements Change {}

    /** It reached the ward for the first time. */
    record Reached(WardId ward) implements Change {}

    /** Who follows an incident that was folded into this one has read the answer to this one. */
    record FollowersAnswered(ClockKind kind) implements Change {}

    /** The codes of this incident's reporter, and of those folded into it, now follow that one. */
    record CodesFollow(IncidentNumber followed) implements Change {}
}
