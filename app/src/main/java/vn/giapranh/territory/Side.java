package vn.giapranh.territory;

/** Where a point lies in relation to a border. A and B are the border's wards in the order of their codes. */
public enum Side {
    A,
    B,
    /** Within a centimetre of the line itself. */
    ON_THE_LINE
}
