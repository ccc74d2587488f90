package vn.giapranh.meeting;

/**
 * What an agenda item rests on: something that is shown elsewhere, to whoever may see it there.
 *
 * @param reference the thing's number; of an article its number as printed
 */
public record FactLink(Kind kind, String reference) {

    /** What is referred to. */
    public enum Kind {
        INCIDENT,
        FINDING,
        CONCLUSION,
        ARTICLE,
        GAP
    }
}
