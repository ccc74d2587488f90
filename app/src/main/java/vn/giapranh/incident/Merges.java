package vn.giapranh.incident;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/**
 * One event reported more than once, to one ward or to two. The system proposes, a person merges, both reports are kept
 * and can be parted again. Only the lead of the incident that goes on may merge: it answers for both from then on, so
 * nobody is given an incident by a merge.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}.
 */
@Service
public class Merges {

    /** Incidents like this one that the actor also sees, the most alike first, at most 10. */
    @Transactional(readOnly = true)
    public List<CandidateView> listCandidates(Actor actor, IncidentNumber incident) {
        throw new UnsupportedOperationException();
    }

    /** Pairs in which the actor's ward leads one and nobody has decided yet, the newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<CandidateView> listProposed(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Folds {@code duplicate} into {@code kept}. The outcome shows the kept one; the attempt's version is its version. */
    @Transactional
    public ActOutcome merge(Actor actor, IncidentNumber kept, IncidentNumber duplicate, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** Says that two incidents are not the same event, so that they are no longer proposed. The lead of either may. */
    @Transactional
    public ActOutcome dismiss(Actor actor, IncidentNumber incident, IncidentNumber other, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** Lets a folded incident stand by itself again, in the phase it had. The lead of either may. */
    @Transactional
    public ActOutcome part(Actor actor, IncidentNumber merged, Attempt attempt) {
        throw new UnsupportedOperationException();
    }
}
