package vn.giapranh.charter.rule;

import vn.giapranh.charter.PerUrgency;

/**
 * Handover: accept or decline with a reason in time; silence brings a reminder, then the chair.
 *
 * @param answerWithin time for the receiving ward to answer an offer
 * @param remindBefore how long before the end of it the reminder comes; shorter than {@code answerWithin}
 */
public record HandoverRule(PerUrgency answerWithin, PerUrgency remindBefore) implements Rule {}
