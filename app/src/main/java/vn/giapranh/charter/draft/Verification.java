package vn.giapranh.charter.draft;

import java.util.List;
import vn.giapranh.charter.CharterVersionId;

/**
 * What became of holding one version against itself and against the audit trail.
 *
 * @param hash as recomputed from the text; empty when the text is no charter any more
 * @param signatures how many hold; 0 when it was signed on paper
 * @param flaws everything that does not fit; none when it is sound
 */
public record Verification(CharterVersionId version, String hash, boolean onPaper, int signatures, List<Flaw> flaws) {

    public Verification {
        flaws = List.copyOf(flaws);
    }

    /** @param about the party's code, or empty */
    public record Flaw(Kind kind, String about) {

        /** "signature-missing 26968". */
        @Override
        public String toString() {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return about.isEmpty() ? name : name + " " + about;
        }
    }

    /** What can be wrong. */
    public enum Kind {
        /** The text cannot be read as a charter. */
        TEXT_UNREADABLE,
        /** The text has another hash than the row says. */
        TEXT_ALTERED,
        /** The trail knows no version of this number with this hash. */
        NOT_IN_TRAIL,
        /** The trail knows this version, and it is not there. */
        VERSION_MISSING,
        /** A party of the charter has not signed what was adopted. */
        SIGNATURE_MISSING,
        /** A signature is over another hash. */
        SIGNATURE_OF_OTHER_TEXT,
        /** The trail knows no such signature: other person, time, office or hash. */
        SIGNATURE_NOT_IN_TRAIL
    }
}
