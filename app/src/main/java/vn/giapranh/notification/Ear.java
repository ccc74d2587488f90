package vn.giapranh.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hears the bell of every node, and looks by itself every two seconds, so that a bell that never rang is only late. When
 * the connection is lost it comes back; what changed meanwhile is read from the table.
 */
@Component
class Ear implements SmartLifecycle {

    private static final int LOOK_EVERY_MILLIS = 2_000;
    private static final int LOOKS_BETWEEN_CHECKS = 15;
    private static final Logger log = LoggerFactory.getLogger(Ear.class);

    private final SideConnection side;
    private final LiveStreams streams;
    private volatile @Nullable Thread listener;

    Ear(SideConnection side, LiveStreams streams) {
        this.side = side;
        this.streams = streams;
    }

    @Override
    public void start() {
        // Known before it runs: it listens for as long as it is.
        Thread thread = Thread.ofPlatform().name("live-ear").daemon().unstarted(this::listenForEver);
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = listener;
        listener = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listenForEver() {
        while (isRunning()) {
            try (Connection connection = side.open("ear");
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + SideConnection.CHANNEL);
                listen(connection);
            } catch (SQLException | DataAccessException | TransactionException e) {
                if (isRunning()) {
                    log.warn("the live stream lost the database: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        int quietLooks = 0;
        while (isRunning()) {
            streams.catchUp();
            boolean heard = notifications.getNotifications(LOOK_EVERY_MILLIS).length > 0;
            quietLooks = heard ? 0 : quietLooks + 1;
            // A peer that vanished without a word looks just like silence.
            if (quietLooks >= LOOKS_BETWEEN_CHECKS && !connection.isValid(2)) {
                throw new SQLException("no answer");
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
