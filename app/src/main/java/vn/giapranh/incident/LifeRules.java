package vn.giapranh.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.incident.AnswerReporter.Answer;
import vn.giapranh.incident.Change.ClockMet;
import vn.giapranh.incident.Change.ClockStarted;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.kernel.WardId;

/**
 * The life of an incident after its report, as pure functions. {@link Permission} has let the act through; where a rule
 * is given an incident in a phase that its act does not know, that is a bug.
 */
final class LifeRules {

    private LifeRules() {}

    static Step acknowledge(Incident.Reported reported) {
        List<Change> changes = new ArrayList<>();
        Incident next = inHand(reported, changes);
        return new Step(next, changes);
    }

    /**
     * The incident with its lead at work on it. Whatever a lead does first to a reported incident acknowledges it: the
     * clock asks whether somebody has it in hand, not which button was pressed. Moves the version.
     */
    static Incident.Acknowledged inHand(Incident.AtWork incident, List<Change> changes) {
        Standing next = incident.standing().nextVersion();
        return switch (incident) {
            case Incident.Reported reported -> {
                changes.add(new Happened(head -> new IncidentEvent.IncidentAcknowledged(head, reported.lead())));
                changes.add(new ClockMet(ClockKind.ACKNOWLEDGE));
                if (next.reporter() == Standing.Reporter.BY_CODE) {
                    changes.add(new ClockMet(ClockKind.RECEIPT)); // the page that the code opens says so
                }
                yield new Incident.Acknowledged(next, reported.custody());
            }
            case Incident.Acknowledged acknowledged -> new Incident.Acknowledged(next, acknowledged.custody());
        };
    }

    static Step resolve(Incident.AtWork incident, String words) {
        List<Change> changes = new ArrayList<>();
        Incident.Acknowledged inHand = inHand(incident, changes);
        changes.add(new Happened(head -> new IncidentEvent.IncidentResolved(head, inHand.lead()), words));
        return new Step(new Incident.Resolved(inHand.standing(), unquestioned(inHand)), changes);
    }

    static Step close(Incident incident, String words, Instant now) {
        List<Change> changes = new ArrayList<>();
        Incident.Resolved resolved = switch (incident) {
            case Incident.AtWork atWork -> {
                Incident.Acknowledged inHand = inHand(atWork, changes);
                yield new Incident.Resolved(inHand.standing(), unquestioned(inHand));
            }
            case Incident.Resolved already ->
                new Incident.Resolved(already.standing().nextVersion(), already.custody());
            case Incident.Closed _, Incident.Merged _ -> throw unexpected(incident);
        };
        changes.add(new Happened(head -> new IncidentEvent.IncidentClosed(head, resolved.lead()), words));
        return new Step(new Incident.Closed(resolved.standing(), resolved.custody(), now), changes);
    }

    /** Open again under the present lead, which had it in hand before. What was answered is no longer the result. */
    static Step reopen(Incident incident, String words, Optional<IncidentRules> rules, Instant now) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new IncidentEvent.IncidentReopened(head, incident.lead()), words));
        return new Step(opened(incident), afterReopening(changes, incident, rules, now));
    }

    /**
     * The person who reported says that it is not resolved. Opens a resolved incident again, or one closed no longer ago
     * than the charter gives for the result; otherwise the lead only learns of it.
     */
    static Step disagree(Incident incident, String words, Optional<IncidentRules> rules, Instant now) {
        boolean reopens = reopensOnDisagreement(incident, rules, now);
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new IncidentEvent.ReporterDisagreed(head, reopens), words, true));
        return reopens
                ? new Step(opened(incident), afterReopening(changes, incident, rules, now))
                : new Step(incident, changes);
    }

    /** Whether there is a result to disagree with. */
    static boolean canDisagree(Incident incident) {
        return switch (incident) {
            case Incident.Resolved _, Incident.Closed _ -> true;
            case Incident.Reported _, Incident.Acknowledged _, Incident.Merged _ -> false;
        };
    }

    private static boolean reopensOnDisagreement(Incident incident, Optional<IncidentRules> rules, Instant now) {
        return switch (incident) {
            case Incident.Resolved _ -> true;
            case Incident.Closed closed ->
                rules.filter(some -> !now.isAfter(closed.at().plus(some.resultToReporter())))
                        .isPresent();
            case Incident.Reported _, Incident.Acknowledged _, Incident.Merged _ -> false;
        };
    }

    private static Incident opened(Incident incident) {
        return switch (incident) {
            case Incident.Resolved resolved ->
                new Incident.Acknowledged(resolved.standing().nextVersion(), resolved.custody());
            case Incident.Closed closed ->
                new Incident.Acknowledged(closed.standing().nextVersion(), closed.custody());
            case Incident.AtWork _, Incident.Merged _ -> throw unexpected(incident);
        };
    }

    private static List<Change> afterReopening(
            List<Change> changes, Incident incident, Optional<IncidentRules> rules, Instant now) {
        if (incident.standing().reporter() != Standing.Reporter.NOT_AT_ALL) {
            rules.ifPresent(some -> changes.add(
                    new ClockStarted(ClockKind.RESULT, incident.lead(), now.plus(some.resultToReporter()))));
        }
        return changes;
    }

    /** A result is also a receipt. A receipt is given once; a result may be corrected by another. */
    static Decision answer(Incident incident, AnswerReporter command) {
        if (command.answer() == Answer.RECEIPT && !incident.standing().owesReceipt()) {
            return Decision.no(Refusal.Reason.ALREADY_ANSWERED);
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(
                head -> new IncidentEvent.ReporterAnswered(head, command.answer()), command.words(), true));
        changes.add(new ClockMet(ClockKind.RECEIPT));
        changes.add(new Change.FollowersAnswered(ClockKind.RECEIPT));
        if (command.answer() == Answer.RESULT) {
            changes.add(new ClockMet(ClockKind.RESULT));
            changes.add(new Change.FollowersAnswered(ClockKind.RESULT));
        }
        return new Step(incident, changes);
    }

    static Step note(Incident incident, String words) {
        return new Step(incident, List.of(new Happened(IncidentEvent.NoteAdded::new, words)));
    }

    static Step attach(Incident incident, Photo photo, Optional<WardId> by, UUID id) {
        return new Step(
                incident,
                List.of(
                        new Happened(head -> new IncidentEvent.PhotoAttached(head, id)),
                        new Change.PhotoKept(id, by, photo)));
    }

    /** The clocks for answering a reporter, counted from the report. */
    static List<ClockStarted> answersOwed(IncidentRules rules, WardId lead, Instant now) {
        return List.of(
                new ClockStarted(ClockKind.RECEIPT, lead, now.plus(rules.receiptToReporter())),
                new ClockStarted(ClockKind.RESULT, lead, now.plus(rules.resultToReporter())));
    }

    static Custody.Held unquestioned(Incident.Acknowledged incident) {
        if (incident.custody() instanceof Custody.Held held) {
            return held;
        }
        throw unexpected(incident);
    }

    static Incident.AtWork atWork(Incident incident) {
        return switch (incident) {
            case Incident.AtWork atWork -> atWork;
            case Incident.Resolved _, Incident.Closed _, Incident.Merged _ -> throw unexpected(incident);
        };
    }

    static Incident.Acknowledged acknowledged(Incident incident) {
        return switch (incident) {
            case Incident.Acknowledged acknowledged -> acknowledged;
            case Incident.Reported _, Incident.Resolved _, Incident.Closed _, Incident.Merged _ ->
                throw unexpected(incident);
        };
    }

    static IllegalStateException unexpected(Incident incident) {
        return new IllegalStateException("permission let an act through to " + incident);
    }
}
