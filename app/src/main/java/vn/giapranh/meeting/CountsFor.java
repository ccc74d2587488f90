package vn.giapranh.meeting;

import vn.giapranh.charter.rule.Per;

/** A period for which a meeting was asked: a review that took the place of the ordinary one counts for both. */
public record CountsFor(Per per, Period period) {}
