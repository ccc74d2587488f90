package vn.giapranh.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** Makes seals. One at a time in the whole cluster: the number of a seal is its key, so a second at once fails. */
@Service
class Sealing {

    /** What one seal covers at most; more waits for the next. */
    static final int MOST_STREAMS = 2000;

    private final TrailStore store;
    private final SealKey key;
    private final Clock clock;

    Sealing(TrailStore store, SealKey key, Clock clock) {
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    /** Seals what has been committed since the last seal; empty when nothing has. */
    @Transactional
    public Optional<Sealed> seal(Actor.Engine actor) {
        List<Seal.Covered> moved = store.streamsToSeal(MOST_STREAMS);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        Optional<SealMark> last = store.lastSeal();
        UUID trail = store.identity();
        Seal seal = Seal.next(
                trail,
                last.map(SealMark::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                last.map(SealMark::hash).orElse(Hashing.NOTHING_BEFORE),
                moved,
                key);
        store.seal(seal);
        return Optional.of(
                new Sealed(trail, new SealMark(seal.number(), seal.at(), seal.hash()), moved.size() == MOST_STREAMS));
    }

    /** @param more whether streams may wait that this seal had no room for */
    record Sealed(UUID trail, SealMark mark, boolean more) {}
}
