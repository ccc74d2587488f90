package vn.giapranh.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the bytes the package documentation lays down. Hashes are written as 64 hexadecimal digits. */
final class Hashing {

    /** What stands before the first entry of a stream and before the first seal. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final byte[] NO_VALUE = {-1, -1, -1, -1};

    private final MessageDigest digest;

    Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java knows SHA-256", cause);
        }
    }

    Hashing hash(String hexadecimal) {
        digest.update(HexFormat.of().parseHex(hexadecimal));
        return this;
    }

    Hashing field(@Nullable String value) {
        if (value == null) {
            digest.update(NO_VALUE);
            return this;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    Hashing field(long number) {
        return field(Long.toString(number));
    }

    Hashing field(Instant at) {
        return field(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /** The hash of what was given since the last call; this object is then empty again. */
    String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
