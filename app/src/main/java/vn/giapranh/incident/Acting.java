package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.incident.IncidentStore.Sighted;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.UnknownException;

/**
 * How every act is done, in the caller's transaction: lock the incident, answer a retry, compare versions, ask
 * {@link Permission}, ask the rule, write what it says, publish what happened. Nothing is written when any of them says
 * no.
 */
@Component
class Acting {

    private final IncidentStore incidents;
    private final ChangeStore changes;
    private final AttemptStore attempts;
    private final IncidentViews views;
    private final Charters charters;
    private final ApplicationEventPublisher events;
    private final Now now;

    Acting(
            IncidentStore incidents,
            ChangeStore changes,
            AttemptStore attempts,
            IncidentViews views,
            Charters charters,
            ApplicationEventPublisher events,
            Now now) {
        this.incidents = incidents;
        this.changes = changes;
        this.attempts = attempts;
        this.views = views;
        this.charters = charters;
        this.events = events;
        this.now = now;
    }

    /** The act's own rule, asked once {@link Permission} has let the act through. */
    @FunctionalInterface
    interface Rule {
        Decision decide(Incident incident, Instant now);
    }

    /**
     * @param said what the act says, so that a retry can be told from another act under the same key
     */
    ActOutcome act(Actor actor, IncidentNumber number, Act act, Object said, Attempt attempt, Rule rule) {
        Sighted sighted = lock(actor, number);
        Incident incident = sighted.incident();
        byte[] fingerprint = AttemptStore.fingerprint(act, number, said);
        Optional<AttemptStore.Earlier> earlier = attempt.key().flatMap(key -> attempts.find(actor, key));
        if (earlier.isPresent()) {
            return earlier.get().says(fingerprint)
                    ? new ActOutcome.Done(views.get(actor, number))
                    : refused(actor, number, Refusal.of(Refusal.Reason.KEY_REUSED));
        }
        if (attempt.seenVersion().isPresent()
                && attempt.seenVersion().getAsInt() != incident.standing().version()) {
            return new ActOutcome.Stale(views.get(actor, number));
        }
        Optional<Refusal> refusal = refusalOf(act, incident, actor, sighted.groups());
        if (refusal.isPresent()) {
            return refused(actor, number, refusal.get());
        }
        Instant at = now.instant();
        return switch (rule.decide(incident, at)) {
            case Decision.No(Refusal no) -> refused(actor, number, no);
            case Step step -> {
                record(actor, incident, withOpening(step, sighted, actor), at);
                attempt.key().ifPresent(key -> attempts.keep(actor, key, fingerprint, number, at));
                yield new ActOutcome.Done(views.get(actor, number));
            }
        };
    }

    /** The incident's page. The first officer or programme of a told ward that asks has opened it. */
    IncidentView lookAt(Actor actor, IncidentNumber number) {
        Sighted sighted = find(actor, number);
        if (!sighted.unopened()) {
            return views.view(actor, sighted);
        }
        Sighted locked = lock(actor, number);
        if (locked.unopened()) {
            record(
                    actor,
                    locked.incident(),
                    KnowingRules.opened(locked.incident(), actor.ward().orElseThrow()),
                    now.instant());
        }
        return views.get(actor, number);
    }

    private Sighted find(Actor actor, IncidentNumber number) {
        return incidents.find(number, actor.ward()).orElseThrow(() -> new UnknownException("incident"));
    }

    /** Locks an incident that the actor may know of. */
    Sighted lock(Actor actor, IncidentNumber number) {
        return incidents.lock(number, actor.ward()).orElseThrow(() -> new UnknownException("incident"));
    }

    /** Writes a step and publishes its events, in order. */
    void record(Actor actor, Incident before, Step step, Instant at) {
        Incident next = step.next();
        Standing standing = next.standing();
        long happened = step.changes().stream()
                .filter(Change.Happened.class::isInstance)
                .count();
        int sequence = before.standing().events();
        incidents.save(before, next, sequence + Math.toIntExact(happened), at);
        for (Change change : step.changes()) {
            if (change instanceof Change.Happened said) {
                sequence++;
                var head = new IncidentEvent.Head(
                        Ids.next(), at, actor, next.number(), sequence, standing.version(), standing.audience());
                IncidentEvent event = said.event().apply(head);
                changes.write(event, said.words(), said.forReporter());
                events.publishEvent(event);
            } else {
                changes.write(change, new ChangeStore.Place(standing, sequence, at));
            }
        }
    }

    /** The rules the incident began under; empty where no charter was in force. */
    Optional<IncidentRules> rulesOf(Incident incident, Instant at) {
        return incident.standing().charter().map(version -> charters.rulesOf(version, at));
    }

    private static Optional<Refusal> refusalOf(Act act, Incident incident, Actor actor, Set<ShareGroup> groups) {
        Optional<Refusal> refusal = Permission.refusalOf(act, incident, actor, groups);
        refusal.filter(no -> no.reason().isAboutWho()).ifPresent(no -> {
            throw new ForbiddenException(no.messageKey());
        });
        return refusal;
    }

    private ActOutcome refused(Actor actor, IncidentNumber number, Refusal refusal) {
        return new ActOutcome.Refused(refusal, views.get(actor, number));
    }

    /** A ward that acts on what it was told of has opened it. */
    private static Step withOpening(Step step, Sighted sighted, Actor actor) {
        return sighted.unopened() ? KnowingRules.opened(step, actor.ward().orElseThrow()) : step;
    }
}
