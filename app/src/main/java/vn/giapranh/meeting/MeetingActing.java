package vn.giapranh.meeting;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.UnknownException;

/** What every act on a meeting begins and ends with: lock it, ask who acts and in which state, tell what happened. */
@Component
class MeetingActing {

    private final MeetingStore store;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Now now;

    MeetingActing(MeetingStore store, Standings standings, ApplicationEventPublisher events, Now now) {
        this.store = store;
        this.standings = standings;
        this.events = events;
        this.now = now;
    }

    /** The meeting, locked until the transaction ends, for somebody who may do this at some time. */
    MeetingView lock(Actor actor, MeetingAct act, MeetingNumber number) {
        MeetingView meeting = store.lock(number).orElseThrow(() -> new UnknownException("meeting"));
        standings.requireFor(actor, act, meeting);
        return meeting;
    }

    /** What stands against the act now. */
    static Optional<MeetingOutcome> refusal(MeetingAct act, MeetingView meeting) {
        return MeetingRules.refusal(act, meeting.state()).map(MeetingOutcome.NotNow::new);
    }

    /** The same, when the actor has seen a version. */
    static Optional<MeetingOutcome> refusal(MeetingAct act, MeetingView meeting, int seen) {
        return meeting.version() == seen ? refusal(act, meeting) : Optional.of(new MeetingOutcome.Stale());
    }

    MeetingEvent.Head head(Actor actor, MeetingView meeting) {
        return new MeetingEvent.Head(
                Ids.next(),
                now.instant(),
                actor,
                meeting.charter().charter(),
                meeting.number(),
                Set.copyOf(meeting.parties()));
    }

    MeetingOutcome done(MeetingEvent event) {
        events.publishEvent(event);
        return new MeetingOutcome.Done();
    }
}
