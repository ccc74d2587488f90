package vn.giapranh.charter.draft;

import vn.giapranh.kernel.InvalidException;
import vn.giapranh.papers.ClassifiedMark;

/** What people write about a charter, checked before it is kept. */
public final class Wording {

    private Wording() {}

    /**
     * The words without space around them.
     *
     * @throws InvalidException of the field: nothing written, more than {@code longest} characters, or a mark of state secrets
     */
    public static String checked(String field, String typed, int longest) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw new InvalidException(field, "charter-draft.invalid.words-missing");
        }
        if (words.length() > longest || words.indexOf('\0') >= 0) {
            throw new InvalidException(field, "charter-draft.invalid.words", longest);
        }
        refuseMarks(field, words);
        return words;
    }

    /** Refuses a text that bears a mark of state secrets. */
    static void refuseMarks(String field, String words) {
        ClassifiedMark.find(words).ifPresent(mark -> {
            throw new InvalidException(field, "charter-draft.invalid.classified", mark.words());
        });
    }
}
