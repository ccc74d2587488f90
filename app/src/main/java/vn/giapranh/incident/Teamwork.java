package vn.giapranh.incident;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.UnknownException;

/**
 * Several wards at work on one incident that one of them leads: tasks and aid. A ward that is given a task or asked for
 * aid sees from then on what the charter shares with a party.
 *
 * <p>Exceptions and outcomes as in {@link Incidents}; an unknown task or aid is {@code UnknownException}.
 */
@Service
public class Teamwork {

    private final Acting acting;
    private final TeamStore store;

    Teamwork(Acting acting, TeamStore store) {
        this.acting = acting;
        this.store = store;
    }

    /** The lead gives a party its part; the time for the result becomes the longer one for several bodies. */
    @Transactional
    public ActOutcome assign(Actor actor, AssignTask command, Attempt attempt) {
        return acting.act(
                actor,
                command.incident(),
                Act.ASSIGN_TASK,
                command,
                attempt,
                (present, at) -> TeamRules.assign(
                        LifeRules.atWork(present),
                        command,
                        acting.rulesOf(present, at).orElseThrow(),
                        Ids.next()));
    }

    /** The tasked ward, or the lead, says that the task is done. {@code words} may be empty. */
    @Transactional
    public ActOutcome finish(Actor actor, UUID task, String words, Attempt attempt) {
        String said = Words.checked("words", words);
        TeamStore.Task found = store.findTask(task).orElseThrow(() -> new UnknownException("task"));
        return acting.act(actor, found.incident(), Act.FINISH_TASK, task + said, attempt, (present, _) -> {
            boolean mine = actor.ward().filter(found.ward()::equals).isPresent()
                    || actor.ward().filter(present.lead()::equals).isPresent();
            if (!mine) {
                throw new ForbiddenException(
                        Refusal.of(Refusal.Reason.ONLY_THE_TASKED_WARD).messageKey());
            }
            return store.isOpenTask(task)
                    ? TeamRules.finish(LifeRules.atWork(present), task, found.ward(), said)
                    : Decision.no(Refusal.Reason.NO_TASK_OPEN);
        });
    }

    /** The lead asks a party for people or means. */
    @Transactional
    public ActOutcome request(Actor actor, RequestAid command, Attempt attempt) {
        return acting.act(
                actor,
                command.incident(),
                Act.REQUEST_AID,
                command,
                attempt,
                (present, at) -> TeamRules.request(
                        LifeRules.atWork(present),
                        command,
                        acting.rulesOf(present, at).orElseThrow(),
                        Ids.next()));
    }

    /** The asked ward says what it sends. {@code words} required. */
    @Transactional
    public ActOutcome offer(Actor actor, UUID aid, String words, Attempt attempt) {
        String said = Words.required("words", words);
        TeamStore.Aid found = store.findAid(aid).orElseThrow(() -> new UnknownException("aid"));
        return acting.act(actor, found.incident(), Act.OFFER_AID, aid + said, attempt, (present, _) -> {
            if (actor.ward().filter(found.to()::equals).isEmpty()) {
                throw new ForbiddenException(
                        Refusal.of(Refusal.Reason.ONLY_THE_ASKED_WARD).messageKey());
            }
            return store.isRequested(aid)
                    ? TeamRules.offer(LifeRules.atWork(present), aid, found.from(), found.to(), said)
                    : Decision.no(Refusal.Reason.NO_AID_OPEN);
        });
    }

    /** The lead confirms that the aid came. */
    @Transactional
    public ActOutcome confirm(Actor actor, UUID aid, Attempt attempt) {
        TeamStore.Aid found = store.findAid(aid).orElseThrow(() -> new UnknownException("aid"));
        return acting.act(
                actor,
                found.incident(),
                Act.CONFIRM_AID,
                aid,
                attempt,
                (present, _) -> store.isOffered(aid)
                        ? TeamRules.confirm(LifeRules.atWork(present), aid, found.from(), found.to())
                        : Decision.no(Refusal.Reason.NO_AID_OPEN));
    }
}
