package vn.giapranh.charter.rule;

import vn.giapranh.charter.PerUrgency;

/**
 * Dispute: when two wards decline, the chair decides; when the chair does not, the level above.
 *
 * @param levelAboveWithin counted from the end of the chair's time
 */
public record DisputeRule(PerUrgency chairWithin, PerUrgency levelAboveWithin) implements Rule {}
