package vn.giapranh.incident;

import java.util.Locale;

/** How far an incident has come. An open handover or dispute lies beside it, never in it. */
public enum Phase {
    /** Written down; the lead has not yet said that it has it. */
    REPORTED,
    /** An officer of the lead has it in hand. */
    ACKNOWLEDGED,
    /** Dealt with on the ground. */
    RESOLVED,
    /** Off the books; only the answer to the reporter may still be owed. */
    CLOSED,
    /** Folded into another incident of the same event; both reports are kept, and it can be parted again. */
    MERGED;

    /** Whether a duty board still shows it. */
    public boolean isOpen() {
        return switch (this) {
            case REPORTED, ACKNOWLEDGED, RESOLVED -> true;
            case CLOSED, MERGED -> false;
        };
    }

    /** The code the API writes, for example {@code acknowledged}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
