package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;

/** Where a conclusion stands. {@code dueOn} is the last day on which it is done in time. */
public sealed interface ConclusionState {

    LocalDate dueOn();

    /** While the meeting is held: it binds nobody yet. */
    record Drawn(LocalDate dueOn) implements ConclusionState {}

    /** Taken back before the closing. */
    record Struck(LocalDate dueOn) implements ConclusionState {}

    record Open(LocalDate dueOn) implements ConclusionState {}

    /** Its ward asks for more time; until the chair agrees the first day holds. */
    record ExtensionAsked(LocalDate dueOn, LocalDate until) implements ConclusionState {}

    /** Its ward says that it is done; the chair has not said so yet. */
    record Claimed(LocalDate dueOn, Instant claimedAt) implements ConclusionState {}

    record Done(LocalDate dueOn, Instant claimedAt, Instant doneAt) implements ConclusionState {}

    default ConclusionPhase phase() {
        return switch (this) {
            case Drawn _ -> ConclusionPhase.DRAWN;
            case Struck _ -> ConclusionPhase.STRUCK;
            case Open _ -> ConclusionPhase.OPEN;
            case ExtensionAsked _ -> ConclusionPhase.EXTENSION_ASKED;
            case Claimed _ -> ConclusionPhase.CLAIMED;
            case Done _ -> ConclusionPhase.DONE;
        };
    }
}
