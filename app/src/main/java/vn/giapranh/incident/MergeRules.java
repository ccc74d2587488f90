package vn.giapranh.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.incident.Change.ClockStarted;
import vn.giapranh.incident.Change.ClockStopped;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.incident.Refusal.Reason;
import vn.giapranh.kernel.WardId;

/**
 * One event reported twice, as pure functions. The duplicate keeps its custody and everything written under it; it is
 * only folded away. Its reporter's contact is shared with no other ward, so its own lead goes on owing the answer; who
 * follows it with a code follows the incident that goes on, and what is said there answers them too.
 */
final class MergeRules {

    private MergeRules() {}

    /** Whether {@code duplicate} can be folded away now. */
    static Optional<Refusal> refusalOfDuplicate(Incident kept, Incident duplicate) {
        if (kept.number().equals(duplicate.number())) {
            return Optional.of(Refusal.of(Reason.NOTHING_TO_MERGE));
        }
        return switch (duplicate) {
            case Incident.Closed _ -> Optional.of(Refusal.of(Reason.ALREADY_CLOSED));
            case Incident.Merged _ -> Optional.of(Refusal.of(Reason.MERGED));
            case Incident.Reported _, Incident.Acknowledged _, Incident.Resolved _ ->
                switch (duplicate.custody()) {
                    case Custody.Offered offered -> Optional.of(Refusal.of(Reason.HANDOVER_OPEN, offered.to()));
                    case Custody.Disputed disputed -> Optional.of(Refusal.of(Reason.DISPUTE_OPEN, disputed.decider()));
                    case Custody.Held _ ->
                        duplicate.standing().tasked().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Refusal.of(Reason.TASKS_OPEN));
                };
        };
    }

    /** What the incident that goes on writes: the duplicate's lead may see it from now on. */
    static Step takeIn(Incident kept, Incident duplicate, Optional<IncidentRules> rules) {
        List<Change> changes = new ArrayList<>();
        WardId other = duplicate.lead();
        boolean shared = rules.filter(some -> some.parties().contains(other)).isPresent();
        if (shared) {
            changes.add(new Change.AccessGiven(other, rules.orElseThrow().shareGroups()));
        }
        changes.add(new Happened(head -> new IncidentEvent.DuplicateTakenIn(head, duplicate.number())));
        Standing standing = kept.standing().nextVersion();
        return new Step(withStanding(kept, shared ? standing.seenAlsoBy(other) : standing), changes);
    }

    static Step fold(Incident duplicate, Incident kept) {
        Custody.Held held = held(duplicate);
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new IncidentEvent.IncidentMerged(head, kept.number())));
        changes.add(new ClockStopped(ClockKind.ACKNOWLEDGE));
        changes.add(new Change.CodesFollow(kept.number()));
        if (duplicate.standing().reporter() == Standing.Reporter.BY_CODE && kept.phase() != Phase.REPORTED) {
            changes.add(new Change.ClockMet(ClockKind.RECEIPT)); // the page that the code opens says so from now on
        }
        return new Step(
                new Incident.Merged(
                        duplicate.standing().nextVersion(), held, kept.number(), kept.lead(), duplicate.phase()),
                changes);
    }

    /** By itself again, in the phase it had; a time to acknowledge that was cut off begins anew. */
    static Step part(Incident.Merged merged, Optional<IncidentRules> rules, Instant now) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new IncidentEvent.IncidentParted(head, merged.into())));
        changes.add(new Change.CodesFollow(merged.number()));
        Standing standing = merged.standing().nextVersion();
        Incident next = switch (merged.before()) {
            case REPORTED -> {
                rules.ifPresent(some -> changes.add(new ClockStarted(
                        ClockKind.ACKNOWLEDGE,
                        merged.lead(),
                        now.plus(some.acknowledge().of(standing.urgency())))));
                yield new Incident.Reported(standing, merged.custody());
            }
            case ACKNOWLEDGED -> new Incident.Acknowledged(standing, merged.custody());
            case RESOLVED -> new Incident.Resolved(standing, merged.custody());
            case CLOSED, MERGED -> throw LifeRules.unexpected(merged);
        };
        return new Step(next, changes);
    }

    static Step dismiss(Incident incident, IncidentNumber other) {
        return new Step(incident, List.of(new Happened(head -> new IncidentEvent.MergeDismissed(head, other))));
    }

    private static Custody.Held held(Incident incident) {
        if (incident.custody() instanceof Custody.Held held) {
            return held;
        }
        throw LifeRules.unexpected(incident);
    }

    private static Incident withStanding(Incident incident, Standing standing) {
        return switch (incident) {
            case Incident.Reported reported -> new Incident.Reported(standing, reported.custody());
            case Incident.Acknowledged acknowledged -> new Incident.Acknowledged(standing, acknowledged.custody());
            case Incident.Resolved resolved -> new Incident.Resolved(standing, resolved.custody());
            case Incident.Closed _, Incident.Merged _ -> throw LifeRules.unexpected(incident);
        };
    }
}
