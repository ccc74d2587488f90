package vn.giapranh.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giapranh.hotspot.HotspotEvent.HotspotFound;
import vn.giapranh.incident.IncidentEvent;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingEvent;
import vn.giapranh.notification.ChangeStore.Change;

/**
 * The changes of incidents and meetings and the hotspots found, written with the act and read after its commit.
 *
 * <p>They are written by a plain listener rather than a module listener: the row is itself the record of what is still to
 * be told, and a second record in the registry of publications would double the writes of every report.
 */
@Component
class Changes {

    /** Longer than any stream asks back: a client that was away longer is told to look at everything again. */
    static final Duration KEPT = Duration.ofDays(2);

    /** More than this at once is not worth telling one by one. */
    static final int MOST = 10_000;

    private final ChangeStore store;
    private final Bell bell;
    private final Clock clock;

    Changes(ChangeStore store, Bell bell, Clock clock) {
        this.store = store;
        this.bell = bell;
        this.clock = clock;
    }

    /** What was read, and from which transaction on to read the next time. */
    record Batch(List<Change> changes, long horizon) {

        boolean isTooMany() {
            return changes.size() > MOST;
        }
    }

    @EventListener
    void write(IncidentEvent event) {
        write(event, event.incident().value(), event.head().audience());
    }

    @EventListener
    void write(HotspotFound event) {
        write(event, event.finding().value(), event.audience());
    }

    @EventListener
    void write(MeetingEvent event) {
        write(event, event.head().meeting().value(), event.head().parties());
    }

    private void write(DomainEvent event, String subject, Set<WardId> audience) {
        if (event.at().isBefore(clock.instant().minus(KEPT))) {
            return; // the past, written down later: nobody waits for it
        }
        store.write(event, subject, audience);
        // Registered once however many events the transaction tells: the bell is one and the same.
        TransactionSynchronizationManager.registerSynchronization(bell);
    }

    /** Where a reader begins that wants only what comes from now on. */
    @Transactional(readOnly = true)
    public long horizon(Actor.Engine engine) {
        return store.horizon();
    }

    /**
     * Reads every change of the transactions from {@code horizon} on. A change may be read twice, for a transaction that
     * was still running the last time stays at or above the horizon; none is missed.
     */
    @Transactional(readOnly = true)
    public Batch readFrom(Actor.Engine engine, long horizon) {
        // First the horizon, then the rows: a transaction that commits in between is read now and again the next time.
        long next = store.horizon();
        return new Batch(store.since(horizon, MOST + 1), next);
    }

    /** Whether what came after the cursor can still be read: its own row is there, and from this database's life. */
    @Transactional(readOnly = true)
    public boolean isKept(Actor.Engine engine, Cursor cursor) {
        return cursor.horizon() <= store.horizon() && store.isKept(cursor.sequence());
    }

    @Transactional
    public int forgetOld(Actor.Engine engine) {
        return store.forgetBefore(clock.instant().minus(KEPT));
    }
}
