package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * Who leads is in question. The present lead goes on leading until it is decided.
 *
 * @param why what opened it
 * @param handovers the handovers of the present lead that were declined or lapsed, oldest first
 * @param decider the ward that decides now: the chair, then the unit above
 * @param due until when it decides
 */
public record DisputeView(
        UUID id,
        IncidentNumber incident,
        WardId lead,
        Why why,
        List<HandoverView> handovers,
        Level level,
        WardId decider,
        Instant openedAt,
        Instant due,
        Optional<Decision> decision) {

    public DisputeView {
        handovers = List.copyOf(handovers);
    }

    /** What opened the dispute. */
    public enum Why {
        /** A second offer of the same lead was declined. */
        DECLINED_TWICE,
        /** An offer lapsed without an answer. */
        LAPSED,
        /** The lead, once declined, asked the chair. */
        BROUGHT_BY_THE_LEAD
    }

    /** Who decides. */
    public enum Level {
        CHAIR,
        LEVEL_ABOVE
    }

    /** What was decided. */
    public record Decision(WardId lead, Instant at, Optional<String> words) {}
}
