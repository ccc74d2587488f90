package vn.giapranh.briefing;

import vn.giapranh.papers.PaperKind;

/**
 * A register of numbers.
 *
 * @param term the year, or the term of the Party's congress
 */
public record RegisterKey(OfficeId office, PaperKind kind, String term) {}
