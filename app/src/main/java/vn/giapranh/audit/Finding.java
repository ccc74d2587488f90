package vn.giapranh.audit;

/**
 * One thing in the trail that does not fit, and the row it stands in.
 *
 * @param row {@code entry incident:GR26-000123/4} (stream and position), {@code head incident:GR26-000123} or
 *     {@code seal 17}
 * @param detail what was expected and what was there, in hashes, numbers and times; no facts of the entry
 */
public record Finding(Kind kind, String row, String detail) {

    public enum Kind {
        /** The entry's columns no longer give its hash. */
        ENTRY_ALTERED,
        /** The entry does not follow the one before it. */
        ENTRY_NOT_LINKED,
        /** Entries are missing before this one. */
        ENTRIES_MISSING,
        /** The stream ends elsewhere than its head says: a tail was removed, or the head altered. */
        END_DIFFERS,
        /** A seal covers this entry with another hash: it, or one before it, was rewritten. */
        SEALED_ENTRY_DIFFERS,
        /** A seal covers this entry, and it is not there. */
        SEALED_ENTRY_MISSING,
        /** The head claims a seal that no seal bears out. */
        SEAL_CLAIM_FALSE,
        /** The seal's columns, or what it covers, no longer give its hash. */
        SEAL_ALTERED,
        /** The seal was not made with this installation's secret. */
        SEAL_FORGED,
        /** The seal does not follow the one before it. */
        SEAL_NOT_LINKED,
        /** Seals are missing. */
        SEALS_MISSING
    }

    static Finding entry(Kind kind, String stream, long position, String detail) {
        return new Finding(kind, "entry " + stream + "/" + position, detail);
    }

    static Finding head(Kind kind, String stream, String detail) {
        return new Finding(kind, "head " + stream, detail);
    }

    static Finding seal(Kind kind, long number, String detail) {
        return new Finding(kind, "seal " + number, detail);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + row + " (" + detail + ")";
    }
}
