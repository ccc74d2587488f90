package vn.giapranh.incident;

/**
 * What can be done to an incident after its report, in the order of its life. {@link IncidentView#acts} tells for each
 * whether the viewer may do it now, or why not.
 */
public enum Act {
    ACKNOWLEDGE,
    OFFER_HANDOVER,
    ACCEPT_HANDOVER,
    DECLINE_HANDOVER,
    WITHDRAW_HANDOVER,
    /** The lead, whose offer was declined, puts the question to the chair. */
    BRING_TO_CHAIR,
    DECIDE_DISPUTE,
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
    ANSWER_REPORTER
}
