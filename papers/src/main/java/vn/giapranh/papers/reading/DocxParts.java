package vn.giapranh.papers.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that are read: XML only, each and all of them bounded. */
final class DocxParts {

    /** More than this was unpacked. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String what) {
            super(what);
        }
    }

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_BYTES_A_PART = 8 * 1024 * 1024;

    private final Map<String, byte[]> xml = new TreeMap<>();
    private boolean macros;

    private DocxParts() {}

    static DocxParts unpack(byte[] zip) throws IOException {
        DocxParts parts = new DocxParts();
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new TooMuchException("more than " + MOST_ENTRIES + " parts");
                }
                String name = entry.getName();
                parts.macros |= name.endsWith("vbaProject.bin");
                boolean kept = name.endsWith(".xml");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                unpacked += copy(in, kept ? bytes : OutputStream.nullOutputStream(), kept, MOST_BYTES - unpacked);
                if (kept) {
                    parts.xml.put(name, bytes.toByteArray());
                }
            }
        }
        return parts;
    }

    private static long copy(InputStream in, OutputStream out, boolean kept, long most) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long copied = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            copied += n;
            if (copied > most || (kept && copied > MOST_BYTES_A_PART)) {
                throw new TooMuchException("unpacks to too much");
            }
            out.write(buffer, 0, n);
        }
        return copied;
    }

    boolean isWord() {
        return xml.containsKey("word/document.xml");
    }

    boolean hasMacros() {
        return macros;
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(xml.get(name));
    }

    /** Parts whose name begins so, by name. */
    List<byte[]> list(String prefix) {
        return xml.entrySet().stream()
                .filter(part -> part.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }
}
