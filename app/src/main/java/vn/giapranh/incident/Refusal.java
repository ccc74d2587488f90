package vn.giapranh.incident;

import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * Why an act is not done, in words the person can act on: the message {@code incident.refusal.<REASON>}, whose argument
 * {0} is the ward's short name where there is one.
 *
 * @param ward the ward the reason speaks of: the lead, the receiver, the decider
 */
public record Refusal(Reason reason, Optional<WardId> ward) {

    public static Refusal of(Reason reason) {
        return new Refusal(reason, Optional.empty());
    }

    public static Refusal of(Reason reason, WardId ward) {
        return new Refusal(reason, Optional.of(ward));
    }

    public String messageKey() {
        return "incident.refusal." + reason;
    }

    /** The reasons, those about who asks before those about what the incident is. */
    public enum Reason {
        ONLY_THE_LEAD(true),
        ONLY_THE_OFFERED_WARD(true),
        ONLY_THE_DECIDER(true),
        ONLY_A_DUTY_OFFICER(true),
        ONLY_A_LEADER(true),
        ONLY_AN_OFFICER(true),
        ONLY_A_WARD_AT_WORK(true),
        ONLY_THE_TASKED_WARD(true),
        ONLY_THE_ASKED_WARD(true),

        ALREADY_ACKNOWLEDGED(false),
        ALREADY_RESOLVED(false),
        ALREADY_CLOSED(false),
        NOT_YET_OVER(false),
        MERGED(false),
        NOT_MERGED(false),
        HANDOVER_OPEN(false),
        NO_HANDOVER_OPEN(false),
        DISPUTE_OPEN(false),
        NO_DISPUTE_OPEN(false),
        NOTHING_DECLINED(false),
        NO_CHARTER(false),
        NOT_A_PARTY(false),
        BORDER_NOT_COVERED(false),
        TO_THE_LEAD_ITSELF(false),
        TASKS_OPEN(false),
        NO_TASK_OPEN(false),
        NO_AID_OPEN(false),
        NOTHING_TO_MERGE(false),
        TOO_MANY_PHOTOS(false),
        NO_REPORTER_TO_ANSWER(false),
        ALREADY_ANSWERED(false),
        /** The key was already used for an act that says something else. */
        KEY_REUSED(false);

        private final boolean aboutWho;

        Reason(boolean aboutWho) {
            this.aboutWho = aboutWho;
        }

        /** Whether the same incident would let another actor do it: then the façade throws ForbiddenException (403). */
        public boolean isAboutWho() {
            return aboutWho;
        }
    }
}
