package vn.giapranh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.notification.LiveEvent.IncidentChanged;

class LiveStreamTest {

    private static final Actor ACTOR = new Actor.Organisation(UUID.randomUUID(), WardId.of("26977"));

    private final BlockingQueue<String> marked = new LinkedBlockingQueue<>();

    @Test
    void sends_what_was_missed_first_and_an_event_that_also_waits_only_once() throws Exception {
        RecordingSink sink = new RecordingSink();
        LiveStream stream = stream(sink, Duration.ofMinutes(1));
        IncidentChanged first = changed("GR26-000001");
        IncidentChanged second = changed("GR26-000002");
        stream.offer(first);
        stream.offer(second);

        Thread thread = Thread.ofVirtual().start(() -> stream.carry(List.of(first)));

        assertThat(sink.next()).isEqualTo("heartbeat");
        assertThat(sink.next()).isEqualTo("GR26-000001");
        assertThat(sink.next()).isEqualTo("GR26-000002");
        stream.end();
        thread.join();
        assertThat(sink.next()).isEqualTo("closed");
        assertThat(marked).containsExactly("GR26-000001", "GR26-000002");
    }

    @Test
    void drops_a_client_that_does_not_read_without_ever_waiting_for_it() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        RecordingSink sink = new RecordingSink() {
            @Override
            public void send(LiveEvent event) throws IOException {
                stuck.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        LiveStream stream = stream(sink, Duration.ofMinutes(1));
        Thread thread = Thread.ofVirtual().start(() -> stream.carry(List.of()));
        stream.offer(changed("GR26-000001"));
        assertThat(stuck.await(10, TimeUnit.SECONDS)).isTrue();

        for (int i = 0; i <= LiveStream.MOST_WAITING; i++) {
            stream.offer(changed("GR26-000002"));
        }

        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        assertThat(sink.said).endsWith("closed");
        assertThat(marked).isEmpty();
    }

    @Test
    void ends_when_the_session_has_ended() throws Exception {
        RecordingSink sink = new RecordingSink();
        LiveStream stream = stream(sink, Duration.ofMillis(1));
        sink.allowed = false;

        stream.carry(List.of());

        assertThat(sink.said).containsExactly("heartbeat", "closed");
    }

    private LiveStream stream(LiveSink sink, Duration heartbeat) {
        return new LiveStream(ACTOR, "test", sink, heartbeat, sent -> marked.add(sent.number()));
    }

    private static IncidentChanged changed(String number) {
        return new IncidentChanged(new Cursor(1, 1), UUID.randomUUID(), number, "incident-reported", Instant.EPOCH);
    }

    private static class RecordingSink implements LiveSink {

        final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        volatile boolean allowed = true;

        String next() throws InterruptedException {
            String next = said.poll(10, TimeUnit.SECONDS);
            return next == null ? "nothing" : next;
        }

        @Override
        public void send(LiveEvent event) throws IOException {
            said.add(
                    switch (event) {
                        case IncidentChanged changed -> changed.number();
                        case LiveEvent.HotspotSeen seen -> seen.number();
                        case LiveEvent.MeetingChanged changed -> changed.number();
                        case LiveEvent.Refresh _ -> "refresh";
                    });
        }

        @Override
        public void heartbeat() {
            said.add("heartbeat");
        }

        @Override
        public boolean isStillAllowed() {
            return allowed;
        }

        @Override
        public void close() {
            said.add("closed");
        }
    }
}
