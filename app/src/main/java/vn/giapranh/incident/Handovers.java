package vn.giapranh.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/**
 * Passing the lead, and disputes about it. The giver leads until the accepter's acceptance commits; a lead changes by
 * acceptance, or by decision of the chair or the level above, and in no other way.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}.
 */
@Service
public class Handovers {

    /**
     * Offers the lead to a party of the charter that covers the border: the incident's own, else the one between the
     * two wards. Acknowledges where nobody had: who offers has it in hand. At most one offer is open.
     */
    @Transactional
    public ActOutcome offer(Actor actor, OfferHandover command, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** Accepts: from the commit on the actor's ward leads. Only a duty officer of the offered ward. */
    @Transactional
    public ActOutcome accept(Actor actor, UUID handover, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /**
     * Declines with a reason. The giver goes on leading; at the second decline since it leads, the chair is asked. Only a
     * duty officer of the offered ward.
     */
    @Transactional
    public ActOutcome decline(Actor actor, DeclineHandover command, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The giver takes its offer back. */
    @Transactional
    public ActOutcome withdraw(Actor actor, UUID handover, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The lead, declined once, asks the chair instead of another ward. {@code words} may be empty. */
    @Transactional
    public ActOutcome bringToChair(Actor actor, IncidentNumber incident, String words, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** A leader of the chair, or of the level above once the chair's time is over, says who leads. */
    @Transactional
    public ActOutcome decide(Actor actor, DecideDispute command, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The handover by its id, where the actor may see its incident. */
    @Transactional(readOnly = true)
    public HandoverView get(Actor actor, UUID handover) {
        throw new UnsupportedOperationException();
    }

    /** Open handovers offered to the actor's ward, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<HandoverView> listWaitingForUs(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Open handovers the actor's ward has offered, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<HandoverView> listWaitingByUs(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Handovers the actor's ward gave or received that ended, the last ended first, at most {@code limit} (1 to 200). */
    @Transactional(readOnly = true)
    public List<HandoverView> listEnded(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Open disputes the actor's ward leads in or must decide, the soonest due first, at most 200. */
    @Transactional(readOnly = true)
    public List<DisputeView> listDisputes(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
