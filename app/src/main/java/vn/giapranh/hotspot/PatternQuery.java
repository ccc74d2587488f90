package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.incident.Kind;

/**
 * Which incidents make a pattern.
 *
 * @param charter slug
 * @param kind empty: all kinds
 * @param from the first day; {@code to} the last
 */
public record PatternQuery(String charter, Optional<Kind> kind, LocalDate from, LocalDate to) {}
