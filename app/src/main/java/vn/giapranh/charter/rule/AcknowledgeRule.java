package vn.giapranh.charter.rule;

import vn.giapranh.charter.PerUrgency;

/** Acknowledge: how soon the lead must say that it has taken up the incident. */
public record AcknowledgeRule(PerUrgency within) implements Rule {}
