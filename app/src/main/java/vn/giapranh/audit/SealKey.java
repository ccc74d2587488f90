package vn.giapranh.audit;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import vn.giapranh.database.Secrets;

/** Signs the hash of a seal with a key that is not in the database: who owns only the database cannot forge a seal. */
@Component
class SealKey {

    private final SecretKey key;

    SealKey(Secrets secrets) {
        key = secrets.key("audit-seal", "HmacSHA256");
    }

    String mac(String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(hash)));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every Java knows HmacSHA256", cause);
        }
    }
}
