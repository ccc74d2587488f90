package vn.giapranh.incident;

import vn.giapranh.kernel.InvalidException;

/** Free words: stripped, bounded, and of characters that can be kept. Those that go with an act: at most 1,000. */
final class Words {

    /** What is wrong with a text that is none. */
    static final String NOT_TEXT = "incident.invalid.not-text";

    private static final int LONGEST = 1_000;

    private Words() {}

    /** No database keeps the character zero, and half of a surrogate pair is no character. */
    static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The words, which may be empty. */
    static String checked(String field, String words) {
        String stripped = words.strip();
        if (!canBeKept(stripped)) {
            throw new InvalidException(field, NOT_TEXT);
        }
        if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw new InvalidException(field, "incident.invalid.too-long", LONGEST);
        }
        return stripped;
    }

    /** The words, which must say something. */
    static String required(String field, String words) {
        String stripped = checked(field, words);
        if (stripped.isEmpty()) {
            throw new InvalidException(field, "incident.invalid.words-missing");
        }
        return stripped;
    }
}
