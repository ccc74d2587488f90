package vn.giapranh.charter.rule;

/** The stretch of time a number is counted in. */
public enum Per {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
