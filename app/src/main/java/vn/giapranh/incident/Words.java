package vn.giapranh.incident;

import vn.giapranh.kernel.InvalidException;

/** The free words that go with an act: stripped, at most 1,000 characters. */
final class Words {

    private static final int LONGEST = 1_000;

    private Words() {}

    /** The words, which may be empty. */
    static String checked(String field, String words) {
        String stripped = words.strip();
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
