package vn.giapranh.papers;

import java.util.List;

/**
 * To whom a paper goes (nơi nhận).
 *
 * @param to one recipient a line, without dash and mark
 * @param kept where copies are kept, such as "VT, CA"; printed as the last line
 */
public record Recipients(List<String> to, String kept) {

    public Recipients {
        to = List.copyOf(to);
        if (kept.isBlank() && !to.isEmpty()) {
            throw new IllegalArgumentException("a paper that goes out is kept somewhere");
        }
    }

    /** Nothing is printed. */
    public static Recipients none() {
        return new Recipients(List.of(), "");
    }

    /** Whether nothing is printed. */
    public boolean isNone() {
        return kept.isBlank();
    }
}
