package vn.giapranh.incident;

/**
 * Answers the person who reported.
 *
 * @param words as the reporter will read them, 1 to 1,000 characters; never another person's data
 */
public record AnswerReporter(IncidentNumber incident, Answer answer, String words) {

    public AnswerReporter {
        words = Words.required("words", words);
    }

    /** The two answers a charter owes. */
    public enum Answer {
        /** We have it, this ward leads. */
        RECEIPT,
        /** This is what was done. */
        RESULT
    }
}
