package vn.giapranh.charter.law;

import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.rule.Term;

/**
 * The longest time the law leaves for one field of one rule.
 *
 * @param field its keys inside the rule, for example {@code answer-within.soon}
 * @param source key of the citation
 */
public record Ceiling(RuleKind rule, String field, Term atMost, String source) {}
