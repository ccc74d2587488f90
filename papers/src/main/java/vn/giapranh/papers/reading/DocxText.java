package vn.giapranh.papers.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.giapranh.papers.ClassifiedMark;
import vn.giapranh.papers.reading.Reading.Reason;
import vn.giapranh.papers.reading.Reading.Refused;

/** Reads a charter from a Word file. */
public final class DocxText {

    /** The largest file that is read: 5 MB. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private DocxText() {}

    /**
     * Reads a charter. Whatever the file is, the answer is a {@link Reading}.
     *
     * @throws IOException only if the stream itself cannot be read
     */
    public static Reading read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        if (file.length == 0) {
            return refused(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return refused(Reason.TOO_LARGE);
        }
        if (begins(file, PDF)) {
            return refused(Reason.PDF);
        }
        if (begins(file, OLE2)) {
            return refused(isEncrypted(file) ? Reason.ENCRYPTED : Reason.OLD_WORD);
        }
        return begins(file, ZIP) ? read(file) : refused(Reason.NOT_WORD);
    }

    private static Reading read(byte[] zip) {
        DocxParts parts;
        try {
            parts = DocxParts.unpack(zip);
        } catch (DocxParts.TooMuchException e) {
            return refused(Reason.BOMB);
        } catch (IOException | IllegalArgumentException e) {
            return refused(Reason.BROKEN);
        }
        if (parts.hasMacros()) {
            return refused(Reason.MACROS);
        }
        if (!parts.isWord()) {
            return refused(Reason.NOT_WORD);
        }
        try {
            return read(parts);
        } catch (Xml.BrokenException e) {
            return refused(Reason.BROKEN);
        }
    }

    private static Reading read(DocxParts parts) throws Xml.BrokenException {
        WordLines words = WordLines.of(parts);
        Optional<ClassifiedMark> mark = ClassifiedMark.find(words.text());
        if (mark.isPresent()) {
            return new Refused(Reason.CLASSIFIED, mark.get().words());
        }
        Optional<CharterText> charter = CharterReader.read(words.lines(), words.text());
        return charter.isEmpty()
                ? refused(Reason.NO_ARTICLE)
                : new Reading.Read(charter.get(), AttachedParts.find(parts));
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason, "");
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** Word wraps an encrypted file into the container of its old format. */
    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return List.of("EncryptedPackage", "EncryptionInfo").stream()
                    .anyMatch(container.getRoot()::hasEntryCaseInsensitive);
        } catch (IOException | RuntimeException e) {
            // A damaged container: the advice for the old format is right for it too.
            return false;
        }
    }
}
