package vn.giapranh.papers.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a package anew so that the same parts are the same bytes: no times, one order. */
final class SteadyZip {

    /** The first that a ZIP can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private SteadyZip() {}

    /** Does not close {@code out}. */
    static void copy(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream packed = new ZipOutputStream(out);
        byte[] types = parts.remove(CONTENT_TYPES);
        if (types != null) {
            put(CONTENT_TYPES, types, packed);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            put(part.getKey(), part.getValue(), packed);
        }
        packed.finish();
    }

    private static void put(String name, byte[] bytes, ZipOutputStream packed) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        packed.putNextEntry(entry);
        packed.write(bytes);
        packed.closeEntry();
    }
}
