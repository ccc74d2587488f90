package vn.giapranh.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giapranh.kernel.Actor;
import vn.giapranh.notification.LiveEvent.IncidentChanged;
import vn.giapranh.notification.LiveEvent.Told;

/** One open stream: a short queue and the thread that empties it. Nobody ever waits for the client's end. */
final class LiveStream {

    /** A client further behind than this is dropped; it comes back and resumes, or reads everything afresh. */
    static final int MOST_WAITING = 256;

    private final Actor actor;
    private final String owner;
    private final LiveSink sink;
    private final Duration heartbeat;
    private final Consumer<IncidentChanged> sent;
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile @Nullable Thread thread;
    private volatile boolean over;

    /** @param sent hears of each change that has gone out */
    LiveStream(Actor actor, String owner, LiveSink sink, Duration heartbeat, Consumer<IncidentChanged> sent) {
        this.actor = actor;
        this.owner = owner;
        this.sink = sink;
        this.heartbeat = heartbeat;
        this.sent = sent;
    }

    Actor actor() {
        return actor;
    }

    String owner() {
        return owner;
    }

    /** Queues an event; a full queue ends the stream. */
    void offer(LiveEvent event) {
        if (!waiting.offer(event)) {
            end();
        }
    }

    /** Ends the stream from outside; its thread closes the sink. */
    void end() {
        over = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /**
     * Carries events until the client goes, lags or may no longer listen.
     *
     * @param missed what the client asked back; sent first, and not again when it also waits in the queue
     */
    void carry(List<LiveEvent> missed) {
        thread = Thread.currentThread();
        try {
            sink.heartbeat();
            Set<UUID> again = new HashSet<>();
            for (LiveEvent event : missed) {
                send(event);
                if (event instanceof Told told) {
                    again.add(told.eventId());
                }
            }
            while (!over) {
                LiveEvent event = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                if (event == null) {
                    again.clear();
                    if (!sink.isStillAllowed()) {
                        return;
                    }
                    sink.heartbeat();
                } else if (!(event instanceof Told told && again.contains(told.eventId()))) {
                    send(event);
                }
            }
        } catch (IOException e) {
            // The client has gone: the ordinary end of a stream.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
            // An interrupt would break the closing write.
            Thread.interrupted();
            sink.close();
        }
    }

    private void send(LiveEvent event) throws IOException {
        sink.send(event);
        if (event instanceof IncidentChanged changed) {
            sent.accept(changed);
        }
    }
}
