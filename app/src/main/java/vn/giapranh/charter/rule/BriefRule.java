package vn.giapranh.charter.rule;

/**
 * Brief: the periodic written report.
 *
 * @param dueWithin counted from the end of the period
 */
public record BriefRule(Period period, Term dueWithin) implements Rule {

    /** The presets in use. */
    public enum Period {
        CALENDAR_MONTH,
        /** From the 15th to the 14th. */
        MID_MONTH,
        /** From noon on the 25th to noon on the 25th. */
        NOON_25TH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }
}
