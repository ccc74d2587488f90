package vn.giapranh.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.MergeStore.Verdict;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/**
 * One event reported more than once, to one ward or to two. The system proposes, a person merges, both reports are kept
 * and can be parted again. Only the lead of the incident that goes on may merge: it works on both from then on, so nobody
 * is given an incident by a merge. Each report's answer goes on being owed by the ward that leads it.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}.
 */
@Service
public class Merges {

    private static final int MOST_CANDIDATES = 10;
    private static final int MOST_PROPOSED = 50;

    private final Acting acting;
    private final MergeStore store;

    Merges(Acting acting, MergeStore store) {
        this.acting = acting;
        this.store = store;
    }

    /** Incidents like this one that the actor also sees, the most alike first, at most 10. */
    @Transactional(readOnly = true)
    public List<CandidateView> listCandidates(Actor actor, IncidentNumber incident) {
        return store.listCandidates(incident, MOST_CANDIDATES);
    }

    /** Pairs in which the actor's ward leads one and nobody has decided yet, the newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<CandidateView> listProposed(Actor actor) {
        return actor.ward().map(ward -> store.listProposed(ward, MOST_PROPOSED)).orElse(List.of());
    }

    /** Folds {@code duplicate} into {@code kept}. The outcome shows the kept one; the attempt's version is its version. */
    @Transactional
    public ActOutcome merge(Actor actor, IncidentNumber kept, IncidentNumber duplicate, Attempt attempt) {
        lockInOrder(actor, kept, duplicate);
        return acting.act(actor, kept, Act.MERGE, duplicate, attempt, (present, at) -> {
            Incident other = acting.lock(actor, duplicate).incident();
            Optional<Refusal> refusal = MergeRules.refusalOfDuplicate(present, other);
            if (refusal.isPresent()) {
                return new Decision.No(refusal.get());
            }
            acting.record(actor, other, MergeRules.fold(other, present), at);
            store.say(kept, duplicate, Verdict.MERGED, at);
            return MergeRules.takeIn(present, other, acting.rulesOf(present, at));
        });
    }

    /** Says that two incidents are not the same event, so that they are no longer proposed. The lead of either may. */
    @Transactional
    public ActOutcome dismiss(Actor actor, IncidentNumber incident, IncidentNumber other, Attempt attempt) {
        lockInOrder(actor, incident, other);
        IncidentNumber led = leads(actor, incident) ? incident : other;
        return acting.act(actor, led, Act.DISMISS_DUPLICATE, incident + " " + other, attempt, (present, at) -> {
            if (incident.equals(other)) {
                return Decision.no(Refusal.Reason.NOTHING_TO_MERGE);
            }
            store.say(incident, other, Verdict.DISMISSED, at);
            return MergeRules.dismiss(present, led.equals(incident) ? other : incident);
        });
    }

    /** Lets a folded incident stand by itself again, in the phase it had. The lead of either may. */
    @Transactional
    public ActOutcome part(Actor actor, IncidentNumber merged, Attempt attempt) {
        return acting.act(actor, merged, Act.PART, "", attempt, (present, at) -> switch (present) {
            case Incident.Merged folded -> {
                store.say(merged, folded.into(), Verdict.DISMISSED, at);
                yield MergeRules.part(folded, acting.rulesOf(present, at), at);
            }
            case Incident.AtWork _, Incident.Resolved _, Incident.Closed _ -> throw LifeRules.unexpected(present);
        });
    }

    private boolean leads(Actor actor, IncidentNumber incident) {
        WardId lead = acting.lock(actor, incident).incident().lead();
        return actor.ward().filter(lead::equals).isPresent();
    }

    /** Two that merge the same pair from its two ends wait for each other and never both. */
    private void lockInOrder(Actor actor, IncidentNumber one, IncidentNumber other) {
        acting.lock(actor, one.compareTo(other) < 0 ? one : other);
        acting.lock(actor, one.compareTo(other) < 0 ? other : one);
    }
}
