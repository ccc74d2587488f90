package vn.giapranh.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.Ruling;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.incident.ReportStore.Claim;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** How a report is taken, in the caller's transaction: locate, route, claim the key, write all of it at once, publish. */
@Component
class Reporting {

    private static final DateTimeFormatter PREFIX =
            DateTimeFormatter.ofPattern("'GR'yy-").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Territory territory;
    private final Charters charters;
    private final ReportStore reports;
    private final ContactSeal contacts;
    private final ApplicationEventPublisher events;
    private final Now now;

    Reporting(
            Territory territory,
            Charters charters,
            ReportStore reports,
            ContactSeal contacts,
            ApplicationEventPublisher events,
            Now now) {
        this.territory = territory;
        this.charters = charters;
        this.reports = reports;
        this.contacts = contacts;
        this.events = events;
        this.now = now;
    }

    PreviewView preview(Actor actor, ReportIncident command) {
        Located located = territory.locate(command.lon(), command.lat());
        Ruling ruling = rule(located, command, actor.ward(), now.instant());
        return new PreviewView(
                Opening.place(located, ruling),
                ruling.lead(),
                ruling.why(),
                ruling.leadArticle(),
                ruling.version(),
                ruling.tell());
    }

    /** @param codeHash what a resident's code is kept as */
    ReportOutcome report(Actor actor, ReportIncident command, Attempt attempt, Optional<String> codeHash) {
        Instant at = now.instant();
        Located located = territory.locate(command.lon(), command.lat());
        Ruling ruling = rule(located, command, actor.ward(), at);
        Opening opening = Opening.of(command, located, ruling, actor.ward(), codeHash.isPresent(), at);
        byte[] fingerprint = AttemptStore.fingerprint("REPORT", command);
        return switch (reports.claim(AttemptStore.scope(actor), attempt.key(), fingerprint, PREFIX.format(at), at)) {
            case Claim.New(IncidentNumber number) -> write(actor, number, opening, codeHash);
            case Claim.Done(IncidentNumber number) -> reports.repeated(number);
            case Claim.Other _ -> new ReportOutcome.KeyReused();
        };
    }

    private ReportOutcome write(Actor actor, IncidentNumber number, Opening opening, Optional<String> codeHash) {
        IncidentEvent event = reported(actor, number, opening);
        reports.insert(
                number,
                opening,
                event,
                opening.command().reporterContact().map(contact -> contacts.seal(number, contact)),
                codeHash);
        events.publishEvent(event);
        Ruling ruling = opening.ruling();
        return new ReportOutcome.Reported(
                number,
                1,
                ruling.lead(),
                ruling.why(),
                ruling.leadArticle(),
                ruling.border(),
                ruling.relation(),
                opening.told().entrySet().stream()
                        .map(told -> new ReportOutcome.Told(told.getKey(), told.getValue()))
                        .toList(),
                opening.clocks().stream()
                        .map(clock -> new ReportOutcome.Clock(clock.kind(), clock.ward(), clock.due()))
                        .toList(),
                opening.at(),
                false);
    }

    private static IncidentEvent reported(Actor actor, IncidentNumber number, Opening opening) {
        ReportIncident command = opening.command();
        Ruling ruling = opening.ruling();
        return new IncidentEvent.IncidentReported(
                new IncidentEvent.Head(
                        Ids.next(),
                        opening.at(),
                        actor,
                        number,
                        1,
                        1,
                        opening.access().keySet()),
                command.kind(),
                command.urgency(),
                command.channel(),
                command.lon(),
                command.lat(),
                opening.place().edition().number(),
                ruling.border(),
                ruling.relation(),
                ruling.lead(),
                ruling.why(),
                opening.receiver(),
                ruling.version(),
                List.copyOf(opening.told().keySet()));
    }

    private Ruling rule(Located located, ReportIncident command, Optional<WardId> receiver, Instant at) {
        Optional<WardId> receivingWard = receiver.filter(unit -> !unit.isLevelAbove());
        if (located.ward().isEmpty() && !located.isOnTheLine() && receivingWard.isEmpty()) {
            throw new InvalidException("lon", "incident.invalid.outside-all-wards");
        }
        Ruling byMap = charters.rule(located, command.urgency(), receiver, at);
        if (command.relation().isEmpty() || byMap.border().isEmpty()) {
            return byMap;
        }
        return command.relation().get() == Relation.UNCLEAR && receivingWard.isPresent()
                ? unclear(located, command, receiver, at, byMap)
                : Opening.withRelation(byMap, command.relation().get());
    }

    /** The charter is asked again as for somebody who can not say on which side; a receiver it does not know changes nothing. */
    private Ruling unclear(
            Located located, ReportIncident command, Optional<WardId> receiver, Instant at, Ruling byMap) {
        Ruling unclear = charters.rule(Opening.unclear(located), command.urgency(), receiver, at);
        return Opening.withRelation(unclear.version().isPresent() ? unclear : byMap, Relation.UNCLEAR);
    }
}
