package vn.giapranh.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vn.giapranh.database.Secrets;
import vn.giapranh.kernel.WardId;

/** What a token looks like ({@code gr_} and 43 signs for 256 random bits) and what is stored of it. */
@Component
class TokenText {

    static final int LONGEST = 100;

    private final SecretKey hashing;
    private final SecretKey demo;
    private final SecureRandom random = new SecureRandom();

    TokenText(Secrets secrets) {
        hashing = secrets.key("token-hash", "HmacSHA256");
        demo = secrets.key("demo-token", "HmacSHA256");
    }

    String random() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return written("gr_", bytes);
    }

    /** The same for every start of this installation. */
    String ofDemo(WardId unit) {
        return written("gr_demo_", mac(demo, unit.code()));
    }

    byte[] hash(String text) {
        return mac(hashing, text);
    }

    private static String written(String prefix, byte[] bytes) {
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every Java knows HmacSHA256", cause);
        }
    }
}
