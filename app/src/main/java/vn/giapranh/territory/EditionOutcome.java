package vn.giapranh.territory;

/** What became of a proposed edition. */
public sealed interface EditionOutcome {

    EditionView edition();

    /** It holds from its first day on; the edition before it ends there. */
    record Accepted(EditionView edition) implements EditionOutcome {}

    /** It is kept, with its faults listed; it holds once a person has accepted each with a reason. */
    record Faulty(EditionView edition) implements EditionOutcome {}

    /** It never holds. */
    record Withdrawn(EditionView edition) implements EditionOutcome {}

    /** Somebody has accepted or withdrawn it before. */
    record AlreadyDecided(EditionView edition) implements EditionOutcome {}
}
