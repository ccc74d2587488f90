package vn.giapranh.charter.ending;

import java.time.LocalDate;

/** What became of an act on the end of a charter. */
public sealed interface EndingOutcome {

    record Done() implements EndingOutcome {}

    /** All have agreed: the charter ends. */
    record Agreed(LocalDate lastDay) implements EndingOutcome {}

    record Refused(Why why) implements EndingOutcome {}

    /** Why not. */
    enum Why {
        /** The charter is not in force. */
        NOT_IN_FORCE,
        /** Today or before, or not before the end of its period. */
        NOT_SOONER,
        /** A later version begins after that day. */
        VERSION_AHEAD,
        /** Another proposal is open. */
        PROPOSED_ALREADY,
        /** It is no longer open, or the party has agreed. */
        NOT_OPEN
    }
}
