package vn.giapranh.papers.reading;

/**
 * A paragraph of a Word file.
 *
 * @param label the number that Word prints before it; may be empty
 * @param text what was typed; line breaks are kept
 * @param boldCharacters how many characters at the beginning of {@code text} are bold
 * @param inTable whether it stands in a cell
 */
record WordLine(String label, String text, int boldCharacters, boolean inTable) {

    /** As it is read: number and words in one. */
    String whole() {
        String words = text.strip();
        return label.isEmpty() ? words : words.isEmpty() ? label : label + " " + words;
    }

    /** Whether nothing can be read. */
    boolean isBlank() {
        return whole().isBlank();
    }
}
