package vn.giapranh.papers.docx;

/**
 * A text that travels inside a Word file without being seen, such as the YAML of a charter. Word and LibreOffice keep it when
 * somebody edits the file.
 *
 * @param name what it is, such as "charter.yaml"
 */
public record Attached(String name, String text) {

    /** Of the part that holds it. */
    public static final String NAMESPACE = "urn:vn.giapranh:papers:attached";

    public Attached {
        if (name.isBlank()) {
            throw new IllegalArgumentException("what is attached has a name");
        }
        if (text.chars().anyMatch(character -> character < ' ' && character != '\n' && character != '\t')) {
            throw new IllegalArgumentException("an attached text has no control characters but tab and line feed");
        }
    }
}
