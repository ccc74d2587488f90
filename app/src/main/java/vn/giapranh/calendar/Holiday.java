package vn.giapranh.calendar;

/** Why offices are closed on a day, or open on one that would be a day of rest. */
public enum Holiday {
    NEW_YEAR,
    /** Tết Nguyên đán. */
    LUNAR_NEW_YEAR,
    /** Giỗ Tổ Hùng Vương, the 10th of the 3rd lunar month. */
    HUNG_KINGS,
    /** 30 April. */
    REUNIFICATION,
    LABOUR_DAY,
    /** 2 September and a day beside it. */
    NATIONAL_DAY,
    /** A day of rest for a holiday that fell on a Saturday or Sunday. */
    MADE_UP
}
