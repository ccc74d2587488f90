package vn.giapranh.incident;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vn.giapranh.database.Secrets;

/** Makes the codes that residents follow their reports with, and the keyed hash that is all the database keeps of one. */
@Component
class TrackingCodes {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    private final SecretKey making;
    private final SecretKey hashing;
    private final SecureRandom random = new SecureRandom();

    TrackingCodes(Secrets secrets) {
        making = secrets.key("tracking-code", "HmacSHA256");
        hashing = secrets.key("tracking-hash", "HmacSHA256");
    }

    /**
     * A new code of 130 bits. With a key it is drawn from the key by this installation's secret, so that a retry that lost
     * the first answer gets the same code again, and nobody else can reckon it.
     */
    TrackingCode next(Optional<String> key) {
        byte[] bytes = key.map(each -> mac(making, each)).orElseGet(() -> {
            byte[] drawn = new byte[LENGTH];
            random.nextBytes(drawn);
            return drawn;
        });
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(bytes[i] & 31));
        }
        return new TrackingCode(code.toString());
    }

    /** 64 hexadecimal digits. */
    String hash(TrackingCode code) {
        return HexFormat.of().formatHex(mac(hashing, code.value()));
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
