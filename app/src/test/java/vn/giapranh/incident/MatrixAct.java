package vn.giapranh.incident;

import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.HANH_THONG;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/**
 * Does an act through its façade, with a command that nothing but the act's permission can stand in the way of.
 *
 * @param incident what it is done to
 * @param view as the lead sees it: there the handover, task and aid to name are found
 * @param twin another report of the same event, to merge with
 */
record MatrixAct(IncidentWorld world, IncidentNumber incident, IncidentView view, IncidentNumber twin) {

    /** Stands for a handover, task or aid that the incident never had. */
    private static final UUID NONE = new UUID(0, 0);

    /** What came of it. */
    sealed interface Result {
        record Done() implements Result {}

        record Refused(Refusal.Reason reason) implements Result {}

        /** The actor may not know the incident, or what the act names is not there. */
        record Hidden() implements Result {}
    }

    /** Does it and takes it back. */
    Result tried(Act act, Actor actor) {
        try {
            return world.undone(actor, () -> switch (done(act, actor)) {
                case ActOutcome.Done _ -> new Result.Done();
                case ActOutcome.Refused(Refusal refusal, IncidentView _) -> new Result.Refused(refusal.reason());
                case ActOutcome.Stale stale -> throw new AssertionError(stale);
            });
        } catch (ForbiddenException forbidden) {
            String reason = forbidden.reason().replace("incident.refusal.", "");
            return new Result.Refused(Refusal.Reason.valueOf(reason));
        } catch (UnknownException unknown) {
            return new Result.Hidden();
        }
    }

    /** Whether what the act names beside the incident is there and the actor may know of it. */
    boolean canBeNamed(Act act, Actor actor) {
        return switch (act) {
            case ACCEPT_HANDOVER, DECLINE_HANDOVER, WITHDRAW_HANDOVER ->
                !handover().equals(NONE);
            case FINISH_TASK -> !task().equals(NONE);
            case OFFER_AID, CONFIRM_AID -> !aid().equals(NONE);
            case MERGE, DISMISS_DUPLICATE ->
                world.as(actor, () -> world.store.find(twin, actor.ward())).isPresent();
            case ACKNOWLEDGE,
                    OFFER_HANDOVER,
                    BRING_TO_CHAIR,
                    DECIDE_DISPUTE,
                    ASSIGN_TASK,
                    REQUEST_AID,
                    NOTE,
                    ATTACH_PHOTO,
                    PART,
                    RESOLVE,
                    CLOSE,
                    REOPEN,
                    ANSWER_REPORTER -> true;
        };
    }

    private ActOutcome done(Act act, Actor actor) {
        Attempt once = Attempt.once();
        WardId partner = view.lead().ward().equals(HANH_THONG) ? AN_NHON : HANH_THONG;
        return switch (act) {
            case ACKNOWLEDGE -> world.incidents.acknowledge(actor, incident, once);
            case OFFER_HANDOVER ->
                world.handovers.offer(actor, new OfferHandover(incident, partner, HandoverReason.OTHER, ""), once);
            case ACCEPT_HANDOVER -> world.handovers.accept(actor, handover(), once);
            case DECLINE_HANDOVER ->
                world.handovers.decline(
                        actor, new DeclineHandover(handover(), DeclineReason.OTHER, "Bận", Optional.empty()), once);
            case WITHDRAW_HANDOVER -> world.handovers.withdraw(actor, handover(), once);
            case BRING_TO_CHAIR -> world.handovers.bringToChair(actor, incident, "", once);
            case DECIDE_DISPUTE -> world.handovers.decide(actor, new DecideDispute(incident, partner, "Gần hơn"), once);
            case ASSIGN_TASK -> world.teamwork.assign(actor, new AssignTask(incident, partner, "Chốt chặn"), once);
            case FINISH_TASK -> world.teamwork.finish(actor, task(), "", once);
            case REQUEST_AID -> world.teamwork.request(actor, new RequestAid(incident, partner, "Xe"), once);
            case OFFER_AID -> world.teamwork.offer(actor, aid(), "Một xe", once);
            case CONFIRM_AID -> world.teamwork.confirm(actor, aid(), once);
            case NOTE -> world.incidents.note(actor, incident, "Đang đến", once);
            case ATTACH_PHOTO -> world.incidents.attach(actor, incident, TestPhotos.jpeg(8, 8), once);
            case MERGE -> world.merges.merge(actor, incident, twin, once);
            case DISMISS_DUPLICATE -> world.merges.dismiss(actor, incident, twin, once);
            case PART -> world.merges.part(actor, incident, once);
            case RESOLVE -> world.incidents.resolve(actor, incident, "", once);
            case CLOSE -> world.incidents.close(actor, incident, "", once);
            case REOPEN -> world.incidents.reopen(actor, incident, "Lại ồn", once);
            case ANSWER_REPORTER ->
                world.incidents.answer(
                        actor, new AnswerReporter(incident, AnswerReporter.Answer.RESULT, "Đã xử lý"), once);
        };
    }

    private UUID handover() {
        return last(view.handovers().stream().map(HandoverView::id).toList());
    }

    private UUID task() {
        return last(view.tasks().stream().map(TaskView::id).toList());
    }

    private UUID aid() {
        return last(view.aid().stream().map(AidView::id).toList());
    }

    private static UUID last(List<UUID> ids) {
        return ids.isEmpty() ? NONE : ids.getLast();
    }
}
