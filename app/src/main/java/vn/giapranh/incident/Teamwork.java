package vn.giapranh.incident;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/**
 * Several wards at work on one incident that one of them leads: tasks and aid. A ward that is given a task or asked for
 * aid sees from then on what the charter shares with a party.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}; an unknown task or aid is {@code UnknownException}.
 */
@Service
public class Teamwork {

    /** The lead gives a party its part; the time for the result becomes the longer one for several bodies. */
    @Transactional
    public ActOutcome assign(Actor actor, AssignTask command, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The tasked ward, or the lead, says that the task is done. {@code words} may be empty. */
    @Transactional
    public ActOutcome finish(Actor actor, UUID task, String words, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The lead asks a party for people or means. */
    @Transactional
    public ActOutcome request(Actor actor, RequestAid command, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The asked ward says what it sends. {@code words} required. */
    @Transactional
    public ActOutcome offer(Actor actor, UUID aid, String words, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** The lead confirms that the aid came. */
    @Transactional
    public ActOutcome confirm(Actor actor, UUID aid, Attempt attempt) {
        throw new UnsupportedOperationException();
    }
}
