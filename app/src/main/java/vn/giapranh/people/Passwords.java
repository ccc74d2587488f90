package vn.giapranh.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.InvalidException.Wrong;

/** Hashing (bcrypt, salted, about 70 ms), comparing, and making passwords. */
@Component
class Passwords {

    static final int SHORTEST = 10;

    /** What bcrypt looks at; the rest would be ignored silently. */
    static final int MOST_BYTES = 72;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int ROUNDS = 10;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String ofNobody;

    @Autowired
    Passwords() {
        this(ROUNDS);
    }

    /** @param rounds the power of two of bcrypt's rounds; a test does with fewer */
    Passwords(int rounds) {
        encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(rounds)));
        ofNobody = hash(made());
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean fits(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** The same work as {@link #fits}, for an account that is not there. */
    void pretend(String password) {
        encoder.matches(password, ofNobody);
    }

    List<Wrong> wrongs(String field, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return List.of(new Wrong(field, "people.password-too-short", List.of(SHORTEST)));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return List.of(new Wrong(field, "people.password-too-long", List.of(MOST_BYTES)));
        }
        return List.of();
    }

    /** Fourteen letters and digits that are not taken for each other. */
    String made() {
        StringBuilder password = new StringBuilder();
        random.ints(14, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
        return password.toString();
    }
}
