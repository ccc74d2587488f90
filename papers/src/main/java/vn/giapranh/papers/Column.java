package vn.giapranh.papers;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param share its width as a share of the sum of all shares
 * @param align how its cells are set; heads are always centred
 */
public record Column(String head, int share, Align align) {

    /** How words are set in a cell. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("a column has a share of the width");
        }
    }
}
