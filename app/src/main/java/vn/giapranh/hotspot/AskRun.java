package vn.giapranh.hotspot;

import java.time.LocalDate;

/**
 * Asks for a run.
 *
 * @param charter slug
 * @param until the last day looked at, a day that is over in Ho Chi Minh City
 */
public record AskRun(String charter, Scope scope, LocalDate until) {}
