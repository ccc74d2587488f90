package vn.giapranh.charter.rule;

import vn.giapranh.charter.PerUrgency;

/** Tell neighbours: how soon the parties across the border must know of an incident in its zone. */
public record TellRule(PerUrgency within) implements Rule {}
