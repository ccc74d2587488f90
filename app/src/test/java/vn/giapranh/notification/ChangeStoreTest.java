package vn.giapranh.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.incident.IncidentEvent;
import vn.giapranh.incident.IncidentEvent.Head;
import vn.giapranh.incident.IncidentEvent.IncidentAcknowledged;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;
import vn.giapranh.notification.ChangeStore.Change;

class ChangeStoreTest {

    private static final WardId HERE = WardId.of("26977");
    private static final WardId THERE = WardId.of("26968");
    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final Actor WARD = new Actor.Organisation(UUID.randomUUID(), HERE);
    private static final Instant AT = Instant.parse("2026-11-24T14:00:00Z");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private final ChangeStore store = new ChangeStore(database.jdbc());

    @Test
    void what_a_ward_writes_the_engine_reads_with_its_audience() {
        long from = database.as(ENGINE, store::horizon);
        IncidentEvent event = acknowledged("GR26-000001");

        database.as(WARD, () -> write(event));

        List<Change> read = database.as(ENGINE, () -> store.since(from, 10));
        assertThat(read).singleElement().satisfies(change -> {
            assertThat(change.eventId()).isEqualTo(event.eventId());
            assertThat(change.subject()).isEqualTo("GR26-000001");
            assertThat(change.change()).isEqualTo("incident-acknowledged");
            assertThat(change.at()).isEqualTo(AT);
            assertThat(change.audience()).containsExactlyInAnyOrder(HERE, THERE);
        });
    }

    @Test
    void no_ward_reads_changes() {
        assertThatThrownBy(() -> database.as(WARD, () -> store.since(0, 10))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_transaction_that_commits_late_is_not_missed() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread late = Thread.ofPlatform()
                .start(() -> database.as(WARD, () -> {
                    write(acknowledged("GR26-000010"));
                    written.countDown();
                    await(goOn);
                }));
        await(written);
        // A later number becomes visible first; a reader that remembered only numbers would now be past the earlier
        // one.
        long horizon = database.as(ENGINE, store::horizon);
        database.as(WARD, () -> write(acknowledged("GR26-000011")));
        assertThat(numbers(horizon)).containsExactly("GR26-000011");
        long next = database.as(ENGINE, store::horizon);

        goOn.countDown();
        late.join();

        assertThat(numbers(next)).containsExactly("GR26-000010", "GR26-000011");
    }

    @Test
    void old_changes_are_forgotten() {
        long from = database.as(ENGINE, store::horizon);
        database.as(WARD, () -> write(acknowledged("GR26-000020")));
        long sequence =
                database.as(ENGINE, () -> store.since(from, 10)).getLast().sequence();
        assertThat(database.as(ENGINE, () -> store.isKept(sequence))).isTrue();

        database.as(ENGINE, () -> store.forgetBefore(AT.plus(1, ChronoUnit.SECONDS)));

        assertThat(database.as(ENGINE, () -> store.isKept(sequence))).isFalse();
    }

    private List<String> numbers(long horizon) {
        return database.as(ENGINE, () -> store.since(horizon, 10)).stream()
                .map(Change::subject)
                .toList();
    }

    private static IncidentEvent acknowledged(String number) {
        Head head = new Head(Ids.next(), AT, WARD, IncidentNumber.of(number), 2, 2, Set.of(HERE, THERE));
        return new IncidentAcknowledged(head, HERE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(IncidentEvent event) {
        store.write(event, event.incident().value(), event.head().audience());
    }
}
