package vn.giapranh.borders;

/** Where a place lies with respect to a border. */
public enum Side {
    /** In the ground of the border's ward {@code a}. */
    A,
    /** In the ground of the border's ward {@code b}. */
    B,
    /** At most one centimetre from the line, whichever ward the ground belongs to. */
    ON_LINE
}
