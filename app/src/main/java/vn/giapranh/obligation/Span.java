package vn.giapranh.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giapranh.territory.Territory;

/**
 * A period (kỳ): a month, a quarter, a half-year or a year, in one of the ways offices count them.
 *
 * @param until exclusive
 */
public record Span(SpanKind kind, Instant from, Instant until) {

    public boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    public Span next() {
        return kind.shifted(this, 1);
    }

    public Span previous() {
        return kind.shifted(this, -1);
    }

    public Span sameOfLastYear() {
        return kind.shifted(this, -kind.perYear());
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, Territory.ZONE);
    }

    /** The day on which it ends: its last day, or for {@link SpanKind#NOON_25TH} the 25th. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusNanos(1), Territory.ZONE);
    }

    /** Which of its kind in the year: the 3rd quarter, the 9th month; 1 for a year. */
    public int number() {
        return (lastDay().getMonthValue() * kind.perYear() + 11) / 12;
    }

    public int year() {
        return lastDay().getYear();
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** The spans of this kind, this one first, that begin before {@code end}. */
    List<Span> untilThoseThatBeginBefore(Instant end) {
        List<Span> spans = new ArrayList<>();
        for (Span span = this; span.from.isBefore(end); span = span.next()) {
            spans.add(span);
        }
        return spans;
    }
}
