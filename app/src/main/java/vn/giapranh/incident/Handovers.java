package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/**
 * Passing the lead, and disputes about it. The giver leads until the accepter's acceptance commits; a lead changes by
 * acceptance, or by decision of the chair or the level above, and in no other way.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}.
 */
@Service
public class Handovers {

    private static final int LARGEST_PAGE = 200;

    private final Acting acting;
    private final HandoverStore store;
    private final Charters charters;

    Handovers(Acting acting, HandoverStore store, Charters charters) {
        this.acting = acting;
        this.store = store;
        this.charters = charters;
    }

    /**
     * Offers the lead to a party of the charter that covers the border: the incident's own, else the one between the
     * two wards. Acknowledges where nobody had: who offers has it in hand. At most one offer is open.
     */
    @Transactional
    public ActOutcome offer(Actor actor, OfferHandover command, Attempt attempt) {
        return acting.act(actor, command.incident(), Act.OFFER_HANDOVER, command, attempt, (present, at) -> {
            IncidentRules rules = acting.rulesOf(present, at).orElseThrow();
            return CustodyRules.offer(
                    LifeRules.atWork(present),
                    command,
                    rules,
                    covers(present, command.toWard(), rules),
                    Ids.next(),
                    at);
        });
    }

    /** Accepts: from the commit on the actor's ward leads. Only a duty officer of the offered ward. */
    @Transactional
    public ActOutcome accept(Actor actor, UUID handover, Attempt attempt) {
        return answer(
                actor,
                handover,
                Act.ACCEPT_HANDOVER,
                handover,
                attempt,
                (incident, offered, rules, _) -> CustodyRules.accept(incident, offered, rules));
    }

    /**
     * Declines with a reason. The giver goes on leading; at the second decline since it leads, the chair is asked. Only a
     * duty officer of the offered ward.
     */
    @Transactional
    public ActOutcome decline(Actor actor, DeclineHandover command, Attempt attempt) {
        return answer(
                actor,
                command.handover(),
                Act.DECLINE_HANDOVER,
                command,
                attempt,
                (incident, offered, rules, at) ->
                        CustodyRules.decline(incident, offered, command, rules, Ids.next(), at));
    }

    /** The giver takes its offer back. */
    @Transactional
    public ActOutcome withdraw(Actor actor, UUID handover, Attempt attempt) {
        return answer(
                actor,
                handover,
                Act.WITHDRAW_HANDOVER,
                handover,
                attempt,
                (incident, offered, _, _) -> CustodyRules.withdraw(incident, offered));
    }

    /** The lead, declined once, asks the chair instead of another ward. {@code words} may be empty. */
    @Transactional
    public ActOutcome bringToChair(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        String said = Words.checked("words", words);
        return acting.act(
                actor,
                incident,
                Act.BRING_TO_CHAIR,
                said,
                attempt,
                (present, at) -> CustodyRules.bringToChair(
                        LifeRules.acknowledged(present),
                        said,
                        acting.rulesOf(present, at).orElseThrow(),
                        Ids.next(),
                        at));
    }

    /** A leader of the chair, or of the level above once the chair's time is over, says who leads. */
    @Transactional
    public ActOutcome decide(Actor actor, DecideDispute command, Attempt attempt) {
        return acting.act(actor, command.incident(), Act.DECIDE_DISPUTE, command, attempt, (present, at) -> {
            Incident.Acknowledged incident = LifeRules.acknowledged(present);
            IncidentRules rules = acting.rulesOf(present, at).orElseThrow();
            return switch (incident.custody()) {
                case Custody.Disputed disputed -> CustodyRules.decide(incident, disputed, command, rules, at);
                case Custody.Held _, Custody.Offered _ -> throw LifeRules.unexpected(present);
            };
        });
    }

    /** The handover by its id, where the actor may see its incident. */
    @Transactional(readOnly = true)
    public HandoverView get(Actor actor, UUID handover) {
        return store.find(handover).orElseThrow(() -> new UnknownException("handover"));
    }

    /** Open handovers offered to the actor's ward, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<HandoverView> listWaitingForUs(Actor actor) {
        return actor.ward().map(store::listOpenTo).orElse(List.of());
    }

    /** Open handovers the actor's ward has offered, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<HandoverView> listWaitingByUs(Actor actor) {
        return actor.ward().map(store::listOpenFrom).orElse(List.of());
    }

    /** Handovers the actor's ward gave or received that ended, the last ended first, at most {@code limit} (1 to 200). */
    @Transactional(readOnly = true)
    public List<HandoverView> listEnded(Actor actor, int limit) {
        int bounded = Math.clamp(limit, 1, LARGEST_PAGE);
        return actor.ward().map(ward -> store.listEnded(ward, bounded)).orElse(List.of());
    }

    /** Open disputes the actor's ward leads in or must decide, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<DisputeView> listDisputes(Actor actor) {
        return actor.ward().map(store::listOpenDisputes).orElse(List.of());
    }

    /** What answers an open offer. */
    @FunctionalInterface
    private interface Answer {
        Decision decide(Incident.Acknowledged incident, Custody.Offered offered, IncidentRules rules, Instant now);
    }

    /** An answer is to one offer: where another is open by now, or none, it is refused and not given to that one. */
    private ActOutcome answer(Actor actor, UUID handover, Act act, Object said, Attempt attempt, Answer answer) {
        IncidentNumber number = get(actor, handover).incident();
        return acting.act(actor, number, act, said, attempt, (present, at) -> {
            Incident.Acknowledged incident = LifeRules.acknowledged(present);
            return switch (incident.custody()) {
                case Custody.Offered offered ->
                    offered.handover().equals(handover)
                            ? answer.decide(
                                    incident,
                                    offered,
                                    acting.rulesOf(present, at).orElseThrow(),
                                    at)
                            : Decision.no(Refusal.Reason.NO_HANDOVER_OPEN);
                case Custody.Held _, Custody.Disputed _ -> throw LifeRules.unexpected(present);
            };
        });
    }

    private boolean covers(Incident incident, WardId toWard, IncidentRules rules) {
        return !toWard.equals(incident.lead())
                && charters.covers(rules.version(), incident.standing().borderAcross(incident.lead(), toWard));
    }
}
