package vn.giapranh.obligation;

import vn.giapranh.charter.RuleKind;

/** What an article may ask of a party, as it is counted. */
public enum Duty {
    TELLING(RuleKind.TELL, true),
    ACKNOWLEDGEMENT(RuleKind.ACKNOWLEDGE, true),
    HANDOVER_ANSWER(RuleKind.HANDOVER, true),
    DISPUTE_DECISION(RuleKind.DISPUTE, true),
    RECEIPT(RuleKind.ANSWER, true),
    RESULT(RuleKind.ANSWER, true),
    /** Lượt tuần tra chung. */
    PATROL_TURNS(RuleKind.PATROL, false),
    /** Lượt người. */
    PATROL_PERSON_TURNS(RuleKind.PATROL, false),
    NOTES(RuleKind.EXCHANGE, false),
    PRACTICES(RuleKind.EXCHANGE, false),
    /** Taking part in the regular meeting (giao ban). */
    MEETING(RuleKind.MEET, false),
    /** Taking part in the half-year review (sơ kết). */
    HALF_YEAR_REVIEW(RuleKind.MEET, false),
    /** Taking part in the year's review (tổng kết). */
    YEAR_REVIEW(RuleKind.MEET, false),
    /** The chair's notice of conclusions after a meeting. */
    CONCLUSIONS_NOTICE(RuleKind.MEET, false),
    /** Signing the hand-over of the chair, as the one who leaves or the one who comes. */
    CHAIR_HAND_OVER(RuleKind.CHAIR, false),
    REPORT(RuleKind.BRIEF, false);

    private final RuleKind rule;
    private final boolean byClock;

    Duty(RuleKind rule, boolean byClock) {
        this.rule = rule;
        this.byClock = byClock;
    }

    public RuleKind rule() {
        return rule;
    }

    /** Whether it is owed for single incidents, by their clocks, and not for periods. */
    public boolean isByClock() {
        return byClock;
    }

    /** Whether a meeting held is a fact towards it. */
    public boolean isMeeting() {
        return this == MEETING || this == HALF_YEAR_REVIEW || this == YEAR_REVIEW;
    }
}
