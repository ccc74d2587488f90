package vn.giapranh.incident;

import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.incident.Refusal.Reason;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/**
 * May this actor do this to this incident now? One table for the pages, which explain it, and for the façades, which hold
 * to it: first who asks, then what the incident is. What a command says beyond that (to which ward, which task) is for
 * the act's own rule.
 */
final class Permission {

    static final int MOST_PHOTOS = 6;

    private final Incident incident;
    private final Actor actor;
    private final Set<ShareGroup> groups;

    private Permission(Incident incident, Actor actor, Set<ShareGroup> groups) {
        this.incident = incident;
        this.actor = actor;
        this.groups = groups;
    }

    /**
     * Why not; empty: yes.
     *
     * @param groups which groups of the incident's fields the actor's ward sees
     */
    static Optional<Refusal> refusalOf(Act act, Incident incident, Actor actor, Set<ShareGroup> groups) {
        var permission = new Permission(incident, actor, groups);
        return permission.byRole(act).or(() -> permission.byWard(act)).or(() -> permission.byState(act));
    }

    private Optional<Refusal> byRole(Act act) {
        boolean officer = actor.has(Role.DUTY_OFFICER) || actor.has(Role.FIELD_OFFICER) || actor.has(Role.LEADER);
        if (!officer) {
            return no(Reason.ONLY_AN_OFFICER);
        }
        return switch (act) {
            case ACCEPT_HANDOVER, DECLINE_HANDOVER ->
                actor.has(Role.DUTY_OFFICER) || actor.has(Role.LEADER) ? yes() : no(Reason.ONLY_A_DUTY_OFFICER);
            case DECIDE_DISPUTE -> actor.has(Role.LEADER) ? yes() : no(Reason.ONLY_A_LEADER);
            case ACKNOWLEDGE,
                    OFFER_HANDOVER,
                    WITHDRAW_HANDOVER,
                    BRING_TO_CHAIR,
                    ASSIGN_TASK,
                    FINISH_TASK,
                    REQUEST_AID,
                    OFFER_AID,
                    CONFIRM_AID,
                    NOTE,
                    ATTACH_PHOTO,
                    MERGE,
                    DISMISS_DUPLICATE,
                    PART,
                    RESOLVE,
                    CLOSE,
                    REOPEN,
                    ANSWER_REPORTER -> yes();
        };
    }

    private Optional<Refusal> byWard(Act act) {
        return switch (act) {
            case ACKNOWLEDGE,
                    OFFER_HANDOVER,
                    WITHDRAW_HANDOVER,
                    BRING_TO_CHAIR,
                    ASSIGN_TASK,
                    REQUEST_AID,
                    CONFIRM_AID,
                    MERGE,
                    DISMISS_DUPLICATE,
                    RESOLVE,
                    CLOSE,
                    REOPEN,
                    ANSWER_REPORTER -> only(incident.lead(), Reason.ONLY_THE_LEAD);
            case ACCEPT_HANDOVER, DECLINE_HANDOVER ->
                incident.custody() instanceof Custody.Offered offered
                        ? only(offered.to(), Reason.ONLY_THE_OFFERED_WARD)
                        : yes();
            case DECIDE_DISPUTE ->
                incident.custody() instanceof Custody.Disputed disputed
                        ? only(disputed.decider(), Reason.ONLY_THE_DECIDER)
                        : yes();
            case FINISH_TASK ->
                isMe(incident.lead()) || tasked().isEmpty() || tasked().stream().anyMatch(this::isMe)
                        ? yes()
                        : no(Reason.ONLY_THE_TASKED_WARD);
            case OFFER_AID ->
                asked().isEmpty() || asked().stream().anyMatch(this::isMe) ? yes() : no(Reason.ONLY_THE_ASKED_WARD);
            case NOTE, ATTACH_PHOTO -> groups.contains(ShareGroup.NARRATIVE) ? yes() : no(Reason.ONLY_A_WARD_AT_WORK);
            case PART ->
                incident instanceof Incident.Merged merged && isMe(merged.leadOfKept())
                        ? yes()
                        : only(incident.lead(), Reason.ONLY_THE_LEAD);
        };
    }

    private Optional<Refusal> byState(Act act) {
        return switch (act) {
            case NOTE, DISMISS_DUPLICATE -> incident instanceof Incident.Merged ? no(Reason.MERGED) : yes();
            case ATTACH_PHOTO ->
                incident instanceof Incident.Merged
                        ? no(Reason.MERGED)
                        : incident.standing().photos() >= MOST_PHOTOS ? no(Reason.TOO_MANY_PHOTOS) : yes();
            case ANSWER_REPORTER ->
                incident.standing().reporter() == Standing.Reporter.NOT_AT_ALL
                        ? no(Reason.NO_REPORTER_TO_ANSWER)
                        : yes();
            case PART -> incident instanceof Incident.Merged ? yes() : no(Reason.NOT_MERGED);
            case ACKNOWLEDGE,
                    OFFER_HANDOVER,
                    ACCEPT_HANDOVER,
                    DECLINE_HANDOVER,
                    WITHDRAW_HANDOVER,
                    BRING_TO_CHAIR,
                    DECIDE_DISPUTE,
                    ASSIGN_TASK,
                    FINISH_TASK,
                    REQUEST_AID,
                    OFFER_AID,
                    CONFIRM_AID,
                    MERGE,
                    RESOLVE,
                    CLOSE,
                    REOPEN ->
                switch (incident) {
                    case Incident.Reported reported -> atWork(act, reported);
                    case Incident.Acknowledged acknowledged -> atWork(act, acknowledged);
                    case Incident.Resolved _ -> resolved(act);
                    case Incident.Closed _ -> act == Act.REOPEN ? yes() : no(Reason.ALREADY_CLOSED);
                    case Incident.Merged _ -> no(Reason.MERGED);
                };
        };
    }

    private Optional<Refusal> resolved(Act act) {
        return act == Act.CLOSE || act == Act.REOPEN || act == Act.MERGE ? yes() : no(Reason.ALREADY_RESOLVED);
    }

    private Optional<Refusal> atWork(Act act, Incident.AtWork work) {
        return switch (act) {
            case ACKNOWLEDGE -> work instanceof Incident.Acknowledged ? no(Reason.ALREADY_ACKNOWLEDGED) : yes();
            case OFFER_HANDOVER -> noCharter().or(() -> inQuestion(work));
            case ACCEPT_HANDOVER, DECLINE_HANDOVER, WITHDRAW_HANDOVER ->
                switch (work.custody()) {
                    case Custody.Offered _ -> yes();
                    case Custody.Held _ -> no(Reason.NO_HANDOVER_OPEN);
                    case Custody.Disputed disputed -> no(Reason.DISPUTE_OPEN, disputed.decider());
                };
            case BRING_TO_CHAIR ->
                inQuestion(work)
                        .or(() -> work.custody() instanceof Custody.Held held && held.declines() == 0
                                ? no(Reason.NOTHING_DECLINED)
                                : yes());
            case DECIDE_DISPUTE -> work.custody() instanceof Custody.Disputed ? yes() : no(Reason.NO_DISPUTE_OPEN);
            case ASSIGN_TASK, REQUEST_AID -> noCharter();
            case FINISH_TASK -> tasked().isEmpty() ? no(Reason.NO_TASK_OPEN) : yes();
            case OFFER_AID -> asked().isEmpty() ? no(Reason.NO_AID_OPEN) : yes();
            case CONFIRM_AID -> incident.standing().offering().isEmpty() ? no(Reason.NO_AID_OPEN) : yes();
            case MERGE -> inQuestion(work);
            case RESOLVE, CLOSE -> inQuestion(work).or(() -> tasked().isEmpty() ? yes() : no(Reason.TASKS_OPEN));
            case REOPEN -> no(Reason.NOT_YET_OVER);
            case NOTE, ATTACH_PHOTO, DISMISS_DUPLICATE, PART, ANSWER_REPORTER -> yes();
        };
    }

    private static Optional<Refusal> inQuestion(Incident.AtWork work) {
        return switch (work.custody()) {
            case Custody.Held _ -> yes();
            case Custody.Offered offered -> no(Reason.HANDOVER_OPEN, offered.to());
            case Custody.Disputed disputed -> no(Reason.DISPUTE_OPEN, disputed.decider());
        };
    }

    private Optional<Refusal> noCharter() {
        return incident.standing().charter().isEmpty() ? no(Reason.NO_CHARTER) : yes();
    }

    private Set<WardId> tasked() {
        return incident.standing().tasked();
    }

    private Set<WardId> asked() {
        return incident.standing().asked();
    }

    private boolean isMe(WardId ward) {
        return actor.ward().filter(ward::equals).isPresent();
    }

    private Optional<Refusal> only(WardId ward, Reason reason) {
        return isMe(ward) ? yes() : no(reason, ward);
    }

    private static Optional<Refusal> yes() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(Reason reason) {
        return Optional.of(Refusal.of(reason));
    }

    private static Optional<Refusal> no(Reason reason, WardId ward) {
        return Optional.of(Refusal.of(reason, ward));
    }
}
