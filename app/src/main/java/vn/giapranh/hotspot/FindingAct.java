package vn.giapranh.hotspot;

import java.util.EnumSet;
import java.util.Set;

/** What may be done about a finding, from which states, and the state after it. */
public enum FindingAct {
    LOOK(FindingState.LOOKED_AT, EnumSet.of(FindingState.NEW)),
    PLAN(
            FindingState.PLANNED,
            EnumSet.of(FindingState.NEW, FindingState.LOOKED_AT, FindingState.PLANNED, FindingState.MEASURED)),
    MEASURE(FindingState.MEASURED, EnumSet.of(FindingState.PLANNED, FindingState.MEASURED)),
    CLOSE(FindingState.CLOSED, EnumSet.of(FindingState.MEASURED)),
    REJECT(
            FindingState.REJECTED,
            EnumSet.of(FindingState.NEW, FindingState.LOOKED_AT, FindingState.PLANNED, FindingState.MEASURED));

    private final FindingState after;
    private final Set<FindingState> from;

    FindingAct(FindingState after, EnumSet<FindingState> from) {
        this.after = after;
        this.from = from;
    }

    FindingState after() {
        return after;
    }

    /** Whether a finding in that state may have it done. */
    public boolean isPossibleIn(FindingState state) {
        return from.contains(state);
    }
}
