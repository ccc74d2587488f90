package vn.giapranh.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.incident.Change.AccessGiven;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.incident.IncidentEvent.AidFulfilled;
import vn.giapranh.incident.IncidentEvent.AidOffered;
import vn.giapranh.incident.IncidentEvent.AidRequested;
import vn.giapranh.incident.IncidentEvent.TaskAssigned;
import vn.giapranh.incident.IncidentEvent.TaskFinished;
import vn.giapranh.kernel.WardId;

/** Several wards at work on one incident, as pure functions. The lead stays with the lead. */
final class TeamRules {

    private TeamRules() {}

    static Decision assign(Incident.AtWork incident, AssignTask command, IncidentRules rules, UUID id) {
        WardId to = command.toWard();
        if (!rules.parties().contains(to) && !to.equals(incident.lead())) {
            return new Decision.No(Refusal.of(Refusal.Reason.NOT_A_PARTY, to));
        }
        List<Change> changes = new ArrayList<>();
        Incident.Acknowledged inHand = LifeRules.inHand(incident, changes);
        changes.add(new AccessGiven(to, rules.shareGroups()));
        changes.add(new Happened(head -> new TaskAssigned(head, id, to), command.words()));
        changes.add(new Change.TaskGiven(id, to));
        if (!to.equals(incident.lead())) {
            changes.add(new Change.ResultDueAfter(rules.resultToReporterSeveralBodies()));
        }
        return new Step(seenAlsoBy(inHand, to), changes);
    }

    static Step finish(Incident.AtWork incident, UUID task, WardId ward, String words) {
        return new Step(
                moved(incident),
                List.of(new Happened(head -> new TaskFinished(head, task, ward), words), new Change.TaskDone(task)));
    }

    static Decision request(Incident.AtWork incident, RequestAid command, IncidentRules rules, UUID id) {
        WardId to = command.toWard();
        WardId from = incident.lead();
        if (to.equals(from)) {
            return Decision.no(Refusal.Reason.TO_THE_LEAD_ITSELF);
        }
        if (!rules.parties().contains(to)) {
            return new Decision.No(Refusal.of(Refusal.Reason.NOT_A_PARTY, to));
        }
        List<Change> changes = new ArrayList<>();
        Incident.Acknowledged inHand = LifeRules.inHand(incident, changes);
        changes.add(new AccessGiven(to, rules.shareGroups()));
        changes.add(new Happened(head -> new AidRequested(head, id, from, to), command.words()));
        changes.add(new Change.AidAsked(id, from, to));
        return new Step(seenAlsoBy(inHand, to), changes);
    }

    static Step offer(Incident.AtWork incident, UUID aid, WardId from, WardId to, String words) {
        return new Step(
                moved(incident),
                List.of(new Happened(head -> new AidOffered(head, aid, from, to), words), new Change.AidOffered(aid)));
    }

    static Step confirm(Incident.AtWork incident, UUID aid, WardId from, WardId to) {
        return new Step(
                moved(incident),
                List.of(new Happened(head -> new AidFulfilled(head, aid, from, to)), new Change.AidConfirmed(aid)));
    }

    private static Incident seenAlsoBy(Incident.Acknowledged incident, WardId ward) {
        return new Incident.Acknowledged(incident.standing().seenAlsoBy(ward), incident.custody());
    }

    private static Incident moved(Incident.AtWork incident) {
        return switch (incident) {
            case Incident.Reported reported ->
                new Incident.Reported(reported.standing().nextVersion(), reported.custody());
            case Incident.Acknowledged acknowledged ->
                new Incident.Acknowledged(acknowledged.standing().nextVersion(), acknowledged.custody());
        };
    }
}
