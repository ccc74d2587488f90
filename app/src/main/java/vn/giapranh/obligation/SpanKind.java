package vn.giapranh.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.territory.Territory;

/** The periods in which figures are counted in Vietnamese offices. Local time is that of Ho Chi Minh City. */
public enum SpanKind {
    MONTH(1, 1, 0),
    /** From the 15th to the 14th, named by the month in which it ends (the statistics of Decree 94/2016/NĐ-CP). */
    MID_MONTH(1, 15, 0),
    /** From noon on the 25th to noon on the 25th, named by the month in which it ends. */
    NOON_25TH(1, 25, 12),
    QUARTER(3, 1, 0),
    HALF_YEAR(6, 1, 0),
    YEAR(12, 1, 0);

    private final int months;
    private final int firstDay;
    private final int firstHour;

    SpanKind(int months, int firstDay, int firstHour) {
        this.months = months;
        this.firstDay = firstDay;
        this.firstHour = firstHour;
    }

    public static SpanKind of(Per per) {
        return switch (per) {
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case HALF_YEAR -> HALF_YEAR;
            case YEAR -> YEAR;
        };
    }

    public static SpanKind of(BriefRule.Period preset) {
        return switch (preset) {
            case CALENDAR_MONTH -> MONTH;
            case MID_MONTH -> MID_MONTH;
            case NOON_25TH -> NOON_25TH;
            case QUARTER -> QUARTER;
            case HALF_YEAR -> HALF_YEAR;
            case YEAR -> YEAR;
        };
    }

    /** The span that holds the instant. */
    public Span at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Territory.ZONE);
        int firstMonth = (local.getMonthValue() - 1) / months * months + 1;
        LocalDateTime from = LocalDate.of(local.getYear(), firstMonth, firstDay).atTime(LocalTime.of(firstHour, 0));
        return span(from.isAfter(local) ? from.minusMonths(months) : from);
    }

    /** The span that holds the day's first instant. */
    public Span at(LocalDate day) {
        return at(day.atStartOfDay(Territory.ZONE).toInstant());
    }

    Span shifted(Span span, int spans) {
        return span(LocalDateTime.ofInstant(span.from(), Territory.ZONE).plusMonths((long) months * spans));
    }

    int perYear() {
        return 12 / months;
    }

    private Span span(LocalDateTime from) {
        return new Span(
                this,
                from.atZone(Territory.ZONE).toInstant(),
                from.plusMonths(months).atZone(Territory.ZONE).toInstant());
    }
}
