package vn.giapranh.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what to a meeting, in which state. One table for the pages, which explain it, and the façades, which hold to it. */
final class MeetingRules {

    private MeetingRules() {}

    /** Whether somebody of this standing ever may. */
    static boolean isFor(MeetingAct act, MeetingStanding standing) {
        return switch (act) {
            case CALL, MOVE, CANCEL, EXCHANGE_HOSTS, ARRANGE, OPEN, CONCLUDE, CLOSE, ADD ->
                standing == MeetingStanding.CONVENER;
            case PROPOSE, ATTEND, RECORD, NOTE -> standing != MeetingStanding.MEMBER;
        };
    }

    /** Why the act is not possible in this state; empty: it is. */
    static Optional<MeetingRefusal> refusal(MeetingAct act, MeetingState state) {
        return switch (act) {
            case NOTE -> Optional.empty();
            case ADD -> state instanceof MeetingState.Held ? Optional.empty() : Optional.of(MeetingRefusal.NOT_OVER);
            case CALL, EXCHANGE_HOSTS ->
                switch (state) {
                    case MeetingState.Planned _ -> Optional.empty();
                    case MeetingState.Called _ -> Optional.of(MeetingRefusal.CALLED_ALREADY);
                    case MeetingState.Open _ -> Optional.of(MeetingRefusal.OPEN_ALREADY);
                    case MeetingState.Held _, MeetingState.Cancelled _ -> Optional.of(MeetingRefusal.OVER);
                };
            case MOVE, OPEN ->
                switch (state) {
                    case MeetingState.Planned _ -> Optional.of(MeetingRefusal.NOT_CALLED_YET);
                    case MeetingState.Called _ -> Optional.empty();
                    case MeetingState.Open _ -> Optional.of(MeetingRefusal.OPEN_ALREADY);
                    case MeetingState.Held _, MeetingState.Cancelled _ -> Optional.of(MeetingRefusal.OVER);
                };
            case CANCEL, PROPOSE ->
                switch (state) {
                    case MeetingState.Planned _, MeetingState.Called _ -> Optional.empty();
                    case MeetingState.Open _ -> Optional.of(MeetingRefusal.OPEN_ALREADY);
                    case MeetingState.Held _, MeetingState.Cancelled _ -> Optional.of(MeetingRefusal.OVER);
                };
            case ARRANGE ->
                switch (state) {
                    case MeetingState.Planned _, MeetingState.Called _, MeetingState.Open _ -> Optional.empty();
                    case MeetingState.Held _, MeetingState.Cancelled _ -> Optional.of(MeetingRefusal.OVER);
                };
            case ATTEND, RECORD, CONCLUDE, CLOSE ->
                switch (state) {
                    case MeetingState.Planned _, MeetingState.Called _ -> Optional.of(MeetingRefusal.NOT_OPEN);
                    case MeetingState.Open _ -> Optional.empty();
                    case MeetingState.Held _, MeetingState.Cancelled _ -> Optional.of(MeetingRefusal.OVER);
                };
        };
    }

    /** What somebody of this standing may do now. */
    static Set<MeetingAct> allowed(MeetingState state, MeetingStanding standing) {
        return Arrays.stream(MeetingAct.values())
                .filter(act -> isFor(act, standing) && refusal(act, state).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingAct.class)));
    }
}
