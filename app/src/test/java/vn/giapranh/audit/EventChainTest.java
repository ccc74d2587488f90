package vn.giapranh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;

class EventChainTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    static Path directory;

    private final Actor duty = TestTrail.officer(TestTrail.HOA, Role.DUTY_OFFICER);
    private TestTrail trail;

    @BeforeEach
    void emptyTrail() {
        trail = new TestTrail(database, directory);
        trail.empty();
    }

    @Test
    void an_act_and_its_entries_are_one_transaction() {
        trail.act(duty, trail.event(duty, "incident:GR26-000001"), trail.event(duty, "incident:GR26-000001"));
        assertThatThrownBy(() -> database.as(duty, () -> {
                    trail.chain.hear(trail.event(duty, "incident:GR26-000001"));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(positions("incident:GR26-000001")).containsExactly(1L, 2L);
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> trail.chain.hear(trail.event(duty, "incident:GR26-000001")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("handover-offered");
    }

    @Test
    void an_entry_that_cannot_be_written_fails_the_act() {
        assertThatThrownBy(() -> trail.act(duty, trail.event(duty, "no stream")))
                .isInstanceOf(DataAccessException.class);
        assertThat(trail.verdict()).isEqualTo(new Verdict.Sound(trail.noon, 0, 0, 0));
    }

    @Test
    void the_same_event_told_twice_fails_the_second_act() {
        var event = trail.event(duty, "incident:GR26-000001");
        trail.act(duty, event);
        assertThatThrownBy(() -> trail.act(duty, event)).isInstanceOf(DataAccessException.class);
        assertThat(positions("incident:GR26-000001")).containsExactly(1L);
    }

    @Test
    void facts_are_kept_in_one_way_only() {
        assertThat(Facts.canonical(Map.of(
                        "z", List.of(1, true, 2.5),
                        "a", Map.of("lead", TestTrail.HOA, "again", java.util.Optional.empty()),
                        "words", "\"Gò\"\n\\ Vấp")))
                .isEqualTo("{\"a\":{\"again\":null,\"lead\":\"26977\"},\"words\":\"\\\"Gò\\\"\\u000a\\\\ Vấp\","
                        + "\"z\":[1,true,2.5]}");
    }

    @Test
    void every_actor_can_add_to_the_trail() {
        List<Actor> actors = List.of(
                duty,
                new Actor.Organisation(Ids.next(), TestTrail.NHAT),
                new Actor.Resident(),
                new Actor.Engine("handover-clocks"));
        actors.forEach(actor -> trail.act(actor, trail.event(actor, "incident:GR26-000001")));
        assertThat(database.asOwner()
                        .sql("select actor from audit.entry order by sequence")
                        .query((row, _) -> row.getString(1))
                        .list())
                .isEqualTo(actors.stream().map(Actor::mark).toList());
    }

    @Test
    void sixteen_writers_and_a_sealer_at_once_leave_every_chain_whole() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            int shift = writer;
            writers.add(() -> {
                for (int i = 0; i < 40; i++) {
                    // Two streams an act, met in every order: they must not wait for each other in a circle.
                    trail.act(
                            duty,
                            trail.event(duty, "incident:GR26-00000" + (i + shift) % 5),
                            trail.event(duty, "incident:GR26-00000" + (i * 3 + shift * 2) % 5));
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(17)) {
            Future<?> sealer = threads.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    trail.seal();
                }
            });
            for (Future<Void> written : threads.invokeAll(writers)) {
                written.get();
            }
            sealer.get();
        }
        trail.seal();
        Verdict verdict = trail.verdict();
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
        assertThat(verdict.entries()).isEqualTo(16 * 40 * 2);
        assertThat(((Verdict.Sound) verdict).unsealed()).isZero();
    }

    private static List<Long> positions(String stream) {
        return database.asOwner()
                .sql("select position from audit.entry where stream = :stream order by position")
                .param("stream", stream)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
