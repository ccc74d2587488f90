package vn.giapranh.briefing;

/**
 * A file of a paper.
 *
 * @param name for the one who saves it: {@code 05-BC-UBND.docx}
 */
public record PaperFile(Format format, String name, byte[] bytes) {

    public PaperFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In which a paper is drawn. */
    public enum Format {
        DOCX,
        PDF
    }
}
