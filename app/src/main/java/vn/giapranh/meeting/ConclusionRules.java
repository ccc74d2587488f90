package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what about a conclusion, in which state, and what it leads to. */
final class ConclusionRules {

    private ConclusionRules() {}

    static boolean isFor(ConclusionAct act, ConclusionStanding standing) {
        return switch (act) {
            case ASK_EXTENSION, CLAIM_DONE ->
                standing == ConclusionStanding.RESPONSIBLE || standing == ConclusionStanding.RESPONSIBLE_CHAIR;
            case GRANT_EXTENSION, REFUSE_EXTENSION, ACCEPT, SEND_BACK ->
                standing == ConclusionStanding.CHAIR || standing == ConclusionStanding.RESPONSIBLE_CHAIR;
        };
    }

    /** The state that follows; empty: not possible in this one. {@code until} is only looked at where more time is asked for. */
    static Optional<ConclusionState> next(ConclusionState state, ConclusionAct act, LocalDate until, Instant now) {
        return switch (state) {
            case ConclusionState.Open(LocalDate dueOn) ->
                switch (act) {
                    case ASK_EXTENSION -> Optional.of(new ConclusionState.ExtensionAsked(dueOn, until));
                    case CLAIM_DONE -> Optional.of(new ConclusionState.Claimed(dueOn, now));
                    case GRANT_EXTENSION, REFUSE_EXTENSION, ACCEPT, SEND_BACK -> Optional.empty();
                };
            case ConclusionState.ExtensionAsked(LocalDate dueOn, LocalDate asked) ->
                switch (act) {
                    case GRANT_EXTENSION -> Optional.of(new ConclusionState.Open(asked));
                    case REFUSE_EXTENSION -> Optional.of(new ConclusionState.Open(dueOn));
                    case CLAIM_DONE -> Optional.of(new ConclusionState.Claimed(dueOn, now));
                    case ASK_EXTENSION, ACCEPT, SEND_BACK -> Optional.empty();
                };
            case ConclusionState.Claimed(LocalDate dueOn, Instant claimedAt) ->
                switch (act) {
                    case ACCEPT -> Optional.of(new ConclusionState.Done(dueOn, claimedAt, now));
                    case SEND_BACK -> Optional.of(new ConclusionState.Open(dueOn));
                    case ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION, CLAIM_DONE -> Optional.empty();
                };
            case ConclusionState.Drawn _, ConclusionState.Struck _, ConclusionState.Done _ -> Optional.empty();
        };
    }

    static boolean isPossible(ConclusionState state, ConclusionAct act) {
        return next(state, act, state.dueOn().plusDays(1), Instant.EPOCH).isPresent();
    }

    static Set<ConclusionAct> allowed(ConclusionState state, ConclusionStanding standing) {
        return Arrays.stream(ConclusionAct.values())
                .filter(act -> isFor(act, standing) && isPossible(state, act))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConclusionAct.class)));
    }
}
