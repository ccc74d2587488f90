package vn.giapranh.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** How the clocks of incidents were kept. Each actor counts what it may see; the engine counts all. */
@Service
public class Clocks {

    /** The most of one list. */
    public static final int MOST = 200;

    private final ClockRecordStore store;
    private final Clock clock;

    Clocks(ClockRecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The clocks of a charter that fall due in a stretch of time, by kind, ward and month of Ho Chi Minh City.
     *
     * @param charter slug; all its versions count
     * @param until exclusive
     */
    @Transactional(readOnly = true)
    public List<ClockTally> tally(Actor actor, String charter, Instant from, Instant until) {
        return store.tally(charter, from, until, now());
    }

    /** The clocks behind a tally: those not kept first, then the newest; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<ClockRecord> list(
            Actor actor, String charter, Set<ClockKind> kinds, Set<WardId> wards, Instant from, Instant until) {
        return kinds.isEmpty() || wards.isEmpty()
                ? List.of()
                : store.list(charter, kinds, wards, from, until, now(), MOST);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
