package vn.giapranh.incident;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an act reaches us, beside what it says.
 *
 * @param seenVersion the version of the incident that the actor decided on; when the incident has moved on, the act
 *     comes back as {@link ActOutcome.Stale}. Empty: on whatever it is now
 * @param key the same for every retry of the same act by the same ward: a retry is answered with what the first one did.
 *     1 to 200 visible ASCII characters. Empty: no retry will come
 */
public record Attempt(OptionalInt seenVersion, Optional<String> key) {

    private static final int LONGEST_KEY = 200;

    public Attempt {
        if (key.isPresent() && !isKey(key.get())) {
            throw new vn.giapranh.kernel.InvalidException("Idempotency-Key", "incident.invalid.key");
        }
    }

    /** An act on whatever the incident is now, never retried. */
    public static Attempt once() {
        return new Attempt(OptionalInt.empty(), Optional.empty());
    }

    /** The same, on the version that was seen. */
    public static Attempt on(int seenVersion) {
        return new Attempt(OptionalInt.of(seenVersion), Optional.empty());
    }

    public static Attempt withKey(String key) {
        return new Attempt(OptionalInt.empty(), Optional.of(key));
    }

    public static Attempt on(int seenVersion, String key) {
        return new Attempt(OptionalInt.of(seenVersion), Optional.of(key));
    }

    private static boolean isKey(String key) {
        return !key.isEmpty() && key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
