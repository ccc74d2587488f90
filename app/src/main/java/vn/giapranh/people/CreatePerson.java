package vn.giapranh.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/**
 * A new account.
 *
 * @param signInName 3 to 60 of a–z, 0–9, dot, dash, underscore; capitals are made small
 * @param displayName shown to colleagues: name and post
 * @param password none: one is made and told once
 * @param keptBy the unit that keeps the account and for which the person acts first
 * @param roles at least one
 * @param demo whether it belongs to the demo world
 */
public record CreatePerson(
        String signInName,
        String displayName,
        Optional<String> password,
        WardId keptBy,
        Set<Role> roles,
        boolean demo) {

    public CreatePerson {
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }
}
