package vn.giapranh.charter.compare;

/** A stretch of words that both texts have, or only one. */
public record Piece(Kind kind, String words) {

    /** Which text has it. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }
}
