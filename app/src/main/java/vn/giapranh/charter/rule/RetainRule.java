package vn.giapranh.charter.rule;

/**
 * Retain: days after closing until the reporter's contact, then the narrative, are erased.
 *
 * @param narrativeDays at least {@code contactDays}
 */
public record RetainRule(int contactDays, int narrativeDays) implements Rule {}
