package vn.giapranh.territory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A FeatureCollection ready to be sent to a map.
 *
 * @param etag changes with the content, and only with it
 * @param gzipped the text in UTF-8, packed
 */
public record MapSheet(String etag, byte[] gzipped) {

    static MapSheet of(String geoJson) {
        byte[] text = geoJson.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return new MapSheet(HexFormat.of().formatHex(digest, 0, 12), packed.toByteArray());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The text in UTF-8, for a reader that takes no gzip. */
    public byte[] plain() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return gzip.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
