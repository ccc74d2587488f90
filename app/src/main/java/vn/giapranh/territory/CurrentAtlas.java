package vn.giapranh.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds the atlas and keeps it up with the database: loaded before the first request, again after a change on this
 * server, and within {@link #LOOK_EVERY} after a change on another. Requests never wait for a load but the first.
 */
@Component
class CurrentAtlas implements SmartLifecycle {

    static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(CurrentAtlas.class);

    private final EditionStore editions;
    private final SegmentStore segments;
    private final Clock clock;
    private volatile @Nullable Atlas atlas;
    private volatile @Nullable ScheduledExecutorService watch;
    private boolean failing;

    CurrentAtlas(EditionStore editions, SegmentStore segments, Clock clock) {
        this.editions = editions;
        this.segments = segments;
        this.clock = clock;
    }

    Atlas get() {
        Atlas known = atlas;
        return known != null ? known : refresh();
    }

    /** The edition that holds today. */
    Optional<HeldEdition> findEdition() {
        return get().findEdition(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Territory.ZONE);
    }

    /** Loads again when the database has another revision than the atlas. */
    synchronized Atlas refresh() {
        UUID revision = editions.getRevision();
        Atlas known = atlas;
        if (known == null || !known.revision().equals(revision)) {
            known = load(revision);
            atlas = known;
        }
        // A new day may bring a new edition: its ground is read here, ahead of the first request that needs it.
        known.findEdition(today()).ifPresent(HeldEdition::ground);
        return known;
    }

    private Atlas load(UUID revision) {
        List<HeldEdition> held = editions.list().stream()
                .filter(edition -> edition.standing() == EditionView.Standing.ACCEPTED)
                .map(this::hold)
                .toList();
        return new Atlas(revision, held, segments.list());
    }

    private HeldEdition hold(EditionView edition) {
        return new HeldEdition(
                edition,
                editions.listWards(edition.id()),
                editions.listLevelsAbove(edition.id()),
                editions.listBorders(edition.id()),
                () -> Ground.of(editions.getWardsGeoJson(edition.id())));
    }

    /** For an act that changes what is held. The act has succeeded whatever happens here; {@link #look} tries again. */
    void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look();
            }
        });
    }

    private synchronized void look() {
        try {
            refresh();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("The territory in memory may be out of date: it could not be loaded again", e);
            }
            failing = true;
        }
    }

    @Override
    public void start() {
        refresh();
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("territory-atlas").factory());
        thread.scheduleWithFixedDelay(this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        watch = thread;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = watch;
        if (thread != null) {
            thread.shutdownNow();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
