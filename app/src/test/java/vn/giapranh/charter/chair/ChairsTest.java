package vn.giapranh.charter.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.charter.draft.DraftWorld.AN_NHON;
import static vn.giapranh.charter.draft.DraftWorld.ENGINE;
import static vn.giapranh.charter.draft.DraftWorld.HOA;
import static vn.giapranh.charter.draft.DraftWorld.NHAT;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.draft.DraftWorld;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.people.Confirmation;

/** At the end of a term the chair is handed over in writing, signed by both sides. */
class ChairsTest {

    private static final String CHARTER = "bon-phuong-tan-son";
    private static final LocalDate ENDED = LocalDate.of(2026, 10, 22);

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;
    private static Chairs chairs;

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
        chairs = world.bean(Chairs.class);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    /** In force since 22 October 2025; Tân Sơn Hòa had the chair for a year, Tân Sơn Nhất has it now. */
    @BeforeEach
    void charter_in_force() {
        world.begin();
        world.enterDemoCharter();
    }

    @Test
    void a_term_that_has_ended_asks_for_a_hand_over_within_the_rule_s_time() {
        HandOver handOver = only();

        assertThat(handOver.outgoing()).isEqualTo(HOA);
        assertThat(handOver.incoming()).isEqualTo(NHAT);
        assertThat(handOver.within()).isEqualTo(new Term.WorkingDays(5));
        // Thursday 22 to Wednesday 28 October are five working days.
        assertThat(handOver.due())
                .isEqualTo(
                        LocalDate.of(2026, 10, 29).atStartOfDay(Charters.ZONE).toInstant());
        assertThat(handOver.isOverdue(world.now.get())).isTrue();
        world.now.set(ENDED.atStartOfDay(Charters.ZONE).toInstant().minusSeconds(1));
        assertThat(world.as(ENGINE, () -> chairs.handOvers(ENGINE, CHARTER))).isEmpty();
    }

    @Test
    void who_leaves_writes_and_both_sides_sign_what_stands_there() {
        Actor secretary = world.secretary(HOA);
        assertThat(write(secretary, "", "Còn một vụ chưa ngã ngũ")).isEqualTo(new HandOverOutcome.Done());
        String hash = only().record().orElseThrow().hash();
        assertThat(write(secretary, hash, "Còn hai vụ chưa ngã ngũ")).isEqualTo(new HandOverOutcome.Done());

        assertThat(sign(world.leader(NHAT), hash)).isEqualTo(new HandOverOutcome.Stale());
        String now = only().record().orElseThrow().hash();
        assertThat(sign(world.leader(NHAT), now)).isEqualTo(new HandOverOutcome.Done());
        assertThat(write(secretary, now, "Sửa sau khi ký")).isEqualTo(new HandOverOutcome.Signed());
        assertThat(sign(world.leader(HOA), now)).isEqualTo(new HandOverOutcome.Done());
        assertThat(sign(world.leader(HOA), now)).isEqualTo(new HandOverOutcome.Signed());

        HandOver signed = only();
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.record().orElseThrow().words()).isEqualTo("Còn hai vụ chưa ngã ngũ");
        assertThat(signed.record().orElseThrow().outgoingSigned()).contains(world.now.get());
        assertThat(world.events)
                .extracting(DomainEvent::type)
                .contains("chair-hand-over-written", "chair-hand-over-signed");
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        assertThat(write(world.secretary(HOA), "", "Thứ nhất")).isEqualTo(new HandOverOutcome.Done());
        assertThat(write(world.leader(HOA), "", "Thứ hai")).isEqualTo(new HandOverOutcome.Stale());
    }

    @Test
    void nobody_else_writes_or_signs() {
        assertThat(sign(world.leader(NHAT), "x")).isEqualTo(new HandOverOutcome.NotYet());
        assertThatThrownBy(() -> write(world.secretary(NHAT), "", "x")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> sign(world.leader(AN_NHON), "x")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> sign(world.secretary(HOA), "x")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> write(world.secretary(HOA), "", " ")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> write(world.secretary(HOA), "", "TỐI MẬT")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> world.as(
                        world.secretary(HOA),
                        () -> chairs.write(world.secretary(HOA), CHARTER, ENDED.plusDays(1), "", "x")))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void the_database_keeps_what_was_signed() {
        write(world.secretary(HOA), "", "Không còn việc mở");
        String hash = only().record().orElseThrow().hash();
        sign(world.leader(HOA), hash);

        assertThatThrownBy(() -> database.asOwner()
                        .sql("update charter.hand_over set words = 'khác'")
                        .update())
                .hasStackTraceContaining("not rewritten");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update charter.hand_over_signature set hash = repeat('0', 64)")
                        .update())
                .hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("""
                                insert into charter.hand_over_signature
                                values (:charter, :ended, 'INCOMING', '26876', 'person:x', now(), :hash)
                                """)
                        .param("charter", CHARTER)
                        .param("ended", ENDED)
                        .param("hash", hash)
                        .update())
                .hasStackTraceContaining("signs what stands there");
    }

    private static HandOver only() {
        var all = world.as(ENGINE, () -> chairs.handOvers(ENGINE, CHARTER));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static HandOverOutcome write(Actor actor, String seen, String words) {
        return world.as(actor, () -> chairs.write(actor, CHARTER, ENDED, seen, words));
    }

    private static HandOverOutcome sign(Actor.Officer actor, String hash) {
        Confirmation confirmation = world.confirmed(actor);
        return world.as(actor, () -> chairs.sign(actor, CHARTER, ENDED, hash, confirmation));
    }
}
