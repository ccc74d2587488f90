package vn.giapranh.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/** The keys under which acts were done. */
@Component
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an act was and said, and to which incident it was done. */
    record Earlier(byte[] fingerprint, IncidentNumber incident) {
        boolean says(byte[] other) {
            return MessageDigest.isEqual(fingerprint, other);
        }
    }

    /** Two phones of one ward may send the same act, so a key belongs to the ward. */
    static String scope(Actor actor) {
        return actor.ward().map(WardId::code).orElse("resident");
    }

    /** SHA-256 over the parts, each marked off from the next. */
    static byte[] fingerprint(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes =
                        part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<Earlier> find(Actor actor, String key) {
        return find(scope(actor), key);
    }

    Optional<Earlier> find(String scope, String key) {
        return jdbc.sql("select fingerprint, incident from incident.attempt where scope = :scope and key = :key")
                .param("scope", scope)
                .param("key", key)
                .query((row, index) -> new Earlier(row.getBytes("fingerprint"), Columns.number(row, "incident")))
                .optional();
    }

    /**
     * Keeps the key of an act that was done. The same key for the same incident was looked for under the incident's lock,
     * so one that comes in between is for another.
     */
    void keep(Actor actor, String key, byte[] fingerprint, IncidentNumber incident, Instant now) {
        try {
            jdbc.sql("""
                            insert into incident.attempt (scope, key, fingerprint, incident, at)
                            values (:scope, :key, :fingerprint, :incident, :now)
                            """)
                    .param("scope", scope(actor))
                    .param("key", key)
                    .param("fingerprint", fingerprint)
                    .param("incident", incident.value())
                    .param("now", Columns.utc(now))
                    .update();
        } catch (DuplicateKeyException other) {
            throw new InvalidException("Idempotency-Key", "incident.refusal.KEY_REUSED");
        }
    }
}
