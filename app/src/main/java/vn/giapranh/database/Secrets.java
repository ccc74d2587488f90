package vn.giapranh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Every key of this installation, derived from one secret by HKDF-SHA256 (RFC 5869). The same secret and purpose give
 * the same key on every node and after every restart; two purposes give keys that say nothing about each other. A
 * purpose is a short constant such as {@code contact-encryption}: to change it is to lose what it protected.
 */
public final class Secrets {

    private static final int SHORTEST = 32;
    private static final byte[] SALT = "vn.giapranh".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey root;

    private Secrets(byte[] secret) {
        root = new SecretKeySpec(secret, "HKDF");
    }

    /**
     * From what an administrator set ({@code GIAPRANH_SECRET}).
     *
     * @throws IllegalArgumentException when it has fewer than 32 characters
     */
    public static Secrets of(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("GIAPRANH_SECRET must have at least " + SHORTEST
                    + " characters; make one with: openssl rand -base64 32");
        }
        return new Secrets(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** From {@code secret.key} in the data directory, made on first use and readable by its owner only. */
    static Secrets kept(Path dataDirectory) {
        Path file = dataDirectory.resolve("secret.key");
        try {
            Files.createDirectories(dataDirectory);
            if (Files.notExists(file)) {
                write(file);
            }
            return of(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read the secret in " + file, cause);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] random = new byte[SHORTEST];
        new SecureRandom().nextBytes(random);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", ownerOnly);
        Files.writeString(whole, Base64.getEncoder().encodeToString(random) + "\n", StandardOpenOption.SYNC);
        try {
            Files.createLink(file, whole); // unlike a move, never replaces a secret that another start has just made
        } catch (FileAlreadyExistsException another) {
            // That one counts.
        } finally {
            Files.delete(whole);
        }
    }

    /** Key material of the given length for one purpose. */
    public byte[] bytes(String purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters(purpose, length));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every Java 25 knows HKDF-SHA256", cause);
        }
    }

    /** A 256-bit key for one purpose, for {@code AES} or {@code HmacSHA256}. */
    public SecretKey key(String purpose, String algorithm) {
        return new SecretKeySpec(bytes(purpose, 32), algorithm);
    }

    /** A password for one purpose: 64 hexadecimal digits. */
    public String password(String purpose) {
        return HexFormat.of().formatHex(bytes(purpose, 32));
    }

    private HKDFParameterSpec parameters(String purpose, int length) {
        return HKDFParameterSpec.ofExtract()
                .addIKM(root)
                .addSalt(SALT)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
