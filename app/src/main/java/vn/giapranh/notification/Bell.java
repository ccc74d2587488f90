package vn.giapranh.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Wakes the listeners of every node after a commit.
 *
 * <p>{@code NOTIFY} inside the acting transaction would hold PostgreSQL's one lock for notifications until that commit has
 * reached the disk, and so let only one report commit at a time. The bell rings after the commit on a connection of its
 * own, once for all commits since the last ring and at most twenty times a second: each ring makes every node read. A ring
 * that is lost costs a moment, not a change: listeners also look by themselves.
 */
@Component
class Bell implements TransactionSynchronization, SmartLifecycle {

    private static final int BETWEEN_RINGS_MILLIS = 50;
    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    private final SideConnection side;
    private final Semaphore rings = new Semaphore(0);
    private volatile @Nullable Thread ringer;

    Bell(SideConnection side) {
        this.side = side;
    }

    @Override
    public void afterCommit() {
        rings.release();
    }

    @Override
    public void start() {
        // Known before it runs: it rings for as long as it is.
        Thread thread = Thread.ofPlatform().name("live-bell").daemon().unstarted(this::ringForEver);
        ringer = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = ringer;
        ringer = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ringer != null;
    }

    private void ringForEver() {
        while (isRunning()) {
            try (Connection connection = side.open("bell");
                    Statement statement = connection.createStatement()) {
                while (true) {
                    rings.acquire();
                    rings.drainPermits();
                    statement.execute("notify " + SideConnection.CHANNEL);
                    Thread.sleep(BETWEEN_RINGS_MILLIS);
                }
            } catch (SQLException e) {
                log.warn("the live bell lost its connection: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
