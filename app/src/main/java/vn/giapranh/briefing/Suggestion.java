package vn.giapranh.briefing;

import java.time.LocalDate;

/**
 * A paper that could be made now.
 *
 * @param what in Vietnamese, what it would be about
 * @param day of the fact
 */
public record Suggestion(Source source, String what, LocalDate day) {}
