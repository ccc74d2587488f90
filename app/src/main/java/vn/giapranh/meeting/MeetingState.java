package vn.giapranh.meeting;

import java.time.Instant;
import java.util.Optional;

/** Where a meeting stands in its life. */
public sealed interface MeetingState {

    /** The charter asks for it; nobody has called it. */
    record Planned() implements MeetingState {}

    record Called(Call call) implements MeetingState {}

    record Open(Call call, Instant openedAt) implements MeetingState {}

    /** The minutes are closed and stay as they are. */
    record Held(Call call, Instant openedAt, Instant closedAt) implements MeetingState {}

    /** @param call as it stood; empty when it was never called */
    record Cancelled(Optional<Call> call, Instant at, String reason) implements MeetingState {}

    default MeetingPhase phase() {
        return switch (this) {
            case Planned _ -> MeetingPhase.PLANNED;
            case Called _ -> MeetingPhase.CALLED;
            case Open _ -> MeetingPhase.OPEN;
            case Held _ -> MeetingPhase.HELD;
            case Cancelled _ -> MeetingPhase.CANCELLED;
        };
    }

    default Optional<Call> findCall() {
        return switch (this) {
            case Planned _ -> Optional.empty();
            case Called(Call call) -> Optional.of(call);
            case Open open -> Optional.of(open.call());
            case Held held -> Optional.of(held.call());
            case Cancelled cancelled -> cancelled.call();
        };
    }
}
