package vn.giapranh.notification;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.notification.ChangeStore.Change;
import vn.giapranh.notification.Changes.Batch;
import vn.giapranh.notification.LiveEvent.HotspotSeen;
import vn.giapranh.notification.LiveEvent.IncidentChanged;
import vn.giapranh.notification.LiveEvent.MeetingChanged;

/**
 * The open streams of this node. A change that is committed on any node reaches every stream of every ward that may see
 * the incident at that moment, in the order of commit as far as one stream can tell, at least once, and usually within a
 * tenth of a second.
 */
@Service
public class LiveStreams implements SmartLifecycle {

    private static final Actor.Engine ENGINE = new Actor.Engine("live-streams");
    private static final String REPORTED = "incident-reported";
    private static final String HOTSPOT_FOUND = "hotspot-found";

    private final Changes changes;
    private final Reached reached;
    private final int most;
    private final int mostPerOwner;
    private final Duration heartbeat;

    /** The latest marks, so that five hundred streams of a ward mark a report once; a forgotten one is marked again, idly. */
    private final Set<String> marked = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > 10_000;
        }
    });

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private Set<Long> seen = Set.of();
    private long horizon = -1;
    private volatile boolean running;

    LiveStreams(
            Changes changes,
            Reached reached,
            @Value("${giapranh.live.streams:2000}") int most,
            @Value("${giapranh.live.streams-per-owner:32}") int mostPerOwner,
            @Value("${giapranh.live.heartbeat:15s}") Duration heartbeat) {
        this.changes = changes;
        this.reached = reached;
        this.most = most;
        this.mostPerOwner = mostPerOwner;
        this.heartbeat = heartbeat;
    }

    /** Whether a stream was opened. */
    public enum Opening {
        OPENED,
        /** This session or token holds as many as it may. */
        TOO_MANY_OF_ONE,
        /** The node carries as many as it can, or is stopping. */
        FULL
    }

    /** What lies beside the stream. */
    public enum Beside {
        DUTY_BOARD,
        NOTHING
    }

    /**
     * Opens a stream for a ward and returns at once; the sink is used by a thread of its own until it is closed.
     *
     * @param beside what the listener has before it already: the open incidents of a duty board have reached the ward
     * @param owner the session or token that opens it, for the bound on each
     * @param after resume after this; what is no longer kept is answered with {@link LiveEvent.Refresh}
     */
    public synchronized Opening open(Actor actor, String owner, Beside beside, Optional<Cursor> after, LiveSink sink) {
        if (!running || streams.size() >= most) {
            return Opening.FULL;
        }
        if (streams.stream().filter(stream -> stream.owner().equals(owner)).count() >= mostPerOwner) {
            return Opening.TOO_MANY_OF_ONE;
        }
        LiveStream stream = new LiveStream(actor, owner, sink, heartbeat, sent -> markReached(actor, sent));
        // In the set before the missed events are read: what commits in between is queued, not lost.
        streams.add(stream);
        Thread.ofVirtual().name("live-" + owner).start(() -> {
            try {
                if (beside == Beside.DUTY_BOARD) {
                    actor.ward().ifPresent(ward -> reached.byBoard(actor, ward));
                }
                stream.carry(after.map(cursor -> missed(actor, cursor)).orElse(List.of()));
            } finally {
                streams.remove(stream);
            }
        });
        return Opening.OPENED;
    }

    /** Reads what was committed since the last time and hands it to the streams that may know. */
    synchronized void catchUp() {
        if (horizon < 0) {
            horizon = changes.horizon(ENGINE);
            return;
        }
        Batch batch = changes.readFrom(ENGINE, horizon);
        if (batch.isTooMany()) {
            streams.forEach(stream -> stream.offer(new LiveEvent.Refresh()));
        } else {
            List<Change> fresh = batch.changes().stream()
                    .filter(change -> !seen.contains(change.sequence()))
                    .toList();
            deliver(fresh, batch.horizon());
        }
        seen = batch.changes().stream().map(Change::sequence).collect(Collectors.toCollection(HashSet::new));
        horizon = batch.horizon();
    }

    private void deliver(List<Change> fresh, long nextHorizon) {
        if (fresh.isEmpty() || streams.isEmpty()) {
            return;
        }
        for (Change change : fresh) {
            LiveEvent event = event(change, nextHorizon);
            for (LiveStream stream : streams) {
                if (stream.actor().ward().filter(change.audience()::contains).isPresent()) {
                    stream.offer(event);
                }
            }
        }
    }

    /** The first stream of a ward that a report went out on marks it; the others need not. */
    private void markReached(Actor actor, IncidentChanged sent) {
        WardId ward = actor.ward().orElseThrow();
        if (sent.change().equals(REPORTED) && firstOf(ward + " " + sent.number())) {
            reached.byEvent(ward, sent.number());
        }
    }

    private boolean firstOf(String wardAndNumber) {
        synchronized (marked) {
            return marked.add(wardAndNumber);
        }
    }

    private List<LiveEvent> missed(Actor actor, Cursor after) {
        if (!changes.isKept(ENGINE, after)) {
            return List.of(new LiveEvent.Refresh());
        }
        Batch batch = changes.readFrom(ENGINE, after.horizon());
        if (batch.isTooMany()) {
            return List.of(new LiveEvent.Refresh());
        }
        return batch.changes().stream()
                .filter(change -> change.sequence() != after.sequence())
                .filter(change ->
                        actor.ward().filter(change.audience()::contains).isPresent())
                .map(change -> event(change, batch.horizon()))
                .toList();
    }

    private static LiveEvent event(Change change, long horizon) {
        Cursor cursor = new Cursor(horizon, change.sequence());
        if (change.change().equals(HOTSPOT_FOUND)) {
            return new HotspotSeen(cursor, change.eventId(), change.subject(), change.at());
        }
        return MeetingNumber.isNumber(change.subject())
                ? new MeetingChanged(cursor, change.eventId(), change.subject(), change.change(), change.at())
                : new IncidentChanged(cursor, change.eventId(), change.subject(), change.change(), change.at());
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends every stream: an open response would hold the graceful stop of the server until its time is up. */
    @Override
    public synchronized void stop() {
        running = false;
        streams.forEach(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
