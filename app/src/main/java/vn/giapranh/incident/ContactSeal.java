package vn.giapranh.incident;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;
import vn.giapranh.database.Secrets;

/**
 * Seals a reporter's contact: AES-256-GCM, a random 96-bit nonce in front, bound to its incident, so that a sealed contact
 * moved to another incident does not open.
 */
@Component
class ContactSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    ContactSeal(Secrets secrets) {
        key = secrets.key("incident-contact", "AES");
    }

    byte[] seal(IncidentNumber incident, String contact) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, incident, nonce, contact.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + secret.length)
                .put(nonce)
                .put(secret)
                .array();
    }

    String open(IncidentNumber incident, byte[] secret) {
        ByteBuffer buffer = ByteBuffer.wrap(secret);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return new String(run(Cipher.DECRYPT_MODE, incident, nonce, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, IncidentNumber incident, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(incident.value().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("the contact of " + incident + " was sealed with another secret", cause);
        }
    }
}
