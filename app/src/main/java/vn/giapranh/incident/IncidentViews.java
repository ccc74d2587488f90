package vn.giapranh.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.IncidentStore.Sighted;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;

/** Puts an incident's page together. What is hidden from the actor was never read. */
@Component
class IncidentViews {

    private static final int MOST_CANDIDATES = 10;

    private final IncidentStore incidents;
    private final ViewStore parts;
    private final HandoverStore handovers;
    private final MergeStore merges;
    private final ContactSeal contacts;

    IncidentViews(
            IncidentStore incidents,
            ViewStore parts,
            HandoverStore handovers,
            MergeStore merges,
            ContactSeal contacts) {
        this.incidents = incidents;
        this.parts = parts;
        this.handovers = handovers;
        this.merges = merges;
        this.contacts = contacts;
    }

    IncidentView get(Actor actor, IncidentNumber number) {
        return view(actor, incidents.find(number, actor.ward()).orElseThrow(() -> new UnknownException("incident")));
    }

    IncidentView view(Actor actor, Sighted sighted) {
        Incident incident = sighted.incident();
        IncidentNumber number = incident.number();
        ViewStore.Report report = parts.report(number);
        List<LeadView> leads = parts.leads(number);
        List<TimelineEntry> timeline = parts.timeline(number);
        return new IncidentView(
                number,
                incident.standing().version(),
                incident.phase(),
                report.kind(),
                report.urgency(),
                report.channel(),
                report.receiver(),
                report.place(),
                incident.standing().charter(),
                leads.getLast(),
                leads,
                report.reportedAt(),
                report.changedAt(),
                timeline.getFirst().words(),
                report.outsideReference(),
                contact(actor, incident),
                report.contactKept(),
                parts.clocks(number),
                timeline,
                handovers.list(number),
                handovers.findDispute(number),
                parts.tasks(number),
                parts.aid(number),
                parts.photos(number),
                parts.told(number),
                sighted.groups(),
                incident instanceof Incident.Merged merged ? Optional.of(merged.into()) : Optional.empty(),
                parts.merged(number),
                merges.listCandidates(number, MOST_CANDIDATES),
                Arrays.stream(Act.values())
                        .map(act -> new IncidentView.ActView(
                                act, Permission.refusalOf(act, incident, actor, sighted.groups())))
                        .toList());
    }

    private Optional<String> contact(Actor actor, Incident incident) {
        boolean mayAsk = actor.ward().filter(incident.lead()::equals).isPresent();
        return mayAsk
                ? parts.sealedContact(incident.number()).map(secret -> contacts.open(incident.number(), secret))
                : Optional.empty();
    }
}
