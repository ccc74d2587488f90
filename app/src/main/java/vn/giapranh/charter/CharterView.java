package vn.giapranh.charter;

import java.time.Instant;
import java.util.List;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;

/**
 * One version of a charter.
 *
 * @param hash SHA-256 of the canonical text
 * @param chair who holds the chair at the instant asked; {@code nextChair} who follows
 * @param versions all versions of the charter, the newest first
 */
public record CharterView(
        CharterVersionId id,
        CharterState state,
        String hash,
        Instant addedAt,
        CharterDocument document,
        ChairTerm chair,
        ChairTerm nextChair,
        List<Version> versions) {

    public CharterView {
        versions = List.copyOf(versions);
    }

    /** A version in a list. */
    public record Version(CharterVersionId id, CharterState state, String hash, Instant addedAt) {}
}
