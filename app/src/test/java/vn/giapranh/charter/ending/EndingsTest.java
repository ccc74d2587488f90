package vn.giapranh.charter.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.charter.draft.DraftWorld.AN_NHON;
import static vn.giapranh.charter.draft.DraftWorld.ENGINE;
import static vn.giapranh.charter.draft.DraftWorld.FOUR;
import static vn.giapranh.charter.draft.DraftWorld.HOA;
import static vn.giapranh.charter.draft.DraftWorld.NHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.draft.DraftWorld;
import vn.giapranh.charter.ending.EndingOutcome.Why;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Confirmation;

/** A charter ends sooner only when every party agrees. */
class EndingsTest {

    private static final String CHARTER = "bon-phuong-tan-son";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;
    private static Endings endings;

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
        endings = world.bean(Endings.class);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    @BeforeEach
    void charter_in_force() {
        world.begin();
        world.enterDemoCharter();
    }

    @Test
    void when_all_have_agreed_it_ends_after_the_day_and_not_before() {
        assertThat(propose(LAST_DAY)).isEqualTo(new EndingOutcome.Done());
        for (WardId ward : FOUR.subList(0, 3)) {
            assertThat(agree(world.leader(ward))).isEqualTo(new EndingOutcome.Done());
        }
        Instant end = LAST_DAY.plusDays(1).atStartOfDay(Charters.ZONE).toInstant();
        assertThat(until()).isAfter(end);

        assertThat(agree(world.leader(AN_NHON))).isEqualTo(new EndingOutcome.Agreed(LAST_DAY));

        assertThat(until()).isEqualTo(end);
        world.now.set(end);
        assertThat(world.charters.getCharter(ENGINE, CHARTER).state()).isInstanceOf(CharterState.Past.class);
        assertThat(world.events).extracting(event -> event.type()).contains("charter-ended");
    }

    @Test
    void a_day_that_is_no_sooner_end_is_refused_and_so_is_a_second_proposal() {
        assertThat(propose(LocalDate.of(2027, 12, 31))).isEqualTo(new EndingOutcome.Refused(Why.NOT_SOONER));
        assertThat(propose(LocalDate.of(2026, 11, 23))).isEqualTo(new EndingOutcome.Refused(Why.NOT_SOONER));
        assertThat(propose(LAST_DAY)).isEqualTo(new EndingOutcome.Done());
        assertThat(propose(LAST_DAY)).isEqualTo(new EndingOutcome.Refused(Why.PROPOSED_ALREADY));
    }

    @Test
    void leaders_agree_once_and_who_proposed_may_withdraw() {
        propose(LAST_DAY);
        UUID id = open();

        assertThat(agree(world.leader(NHAT))).isEqualTo(new EndingOutcome.Done());
        assertThat(agree(world.leader(NHAT))).isEqualTo(new EndingOutcome.Refused(Why.NOT_OPEN));
        assertThatThrownBy(() -> agree(world.secretary(HOA))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> agree(world.officer(WardId.of("27007"), Role.LEADER, 1)))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> withdraw(world.secretary(NHAT), id)).isInstanceOf(ForbiddenException.class);
        assertThat(withdraw(world.secretary(HOA), id)).isEqualTo(new EndingOutcome.Done());
        assertThat(withdraw(world.secretary(HOA), id)).isEqualTo(new EndingOutcome.Refused(Why.NOT_OPEN));
    }

    @Test
    void the_database_ends_nothing_that_was_not_agreed() {
        propose(LAST_DAY);

        assertThatThrownBy(() -> database.asOwner()
                        .sql("update charter.ending set state = 'AGREED'")
                        .update())
                .hasStackTraceContaining("every party agrees");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update charter.ending set last_day = '2026-12-01'")
                        .update())
                .hasStackTraceContaining("never changes");
    }

    private static EndingOutcome propose(LocalDate day) {
        Actor secretary = world.secretary(HOA);
        return world.as(secretary, () -> endings.propose(secretary, CHARTER, day, "Sáp nhập địa bàn"));
    }

    private static UUID open() {
        return world.as(ENGINE, () -> endings.list(ENGINE, CHARTER)).getFirst().id();
    }

    private static EndingOutcome agree(Actor.Officer leader) {
        UUID id = open();
        Confirmation confirmation = world.confirmed(leader);
        return world.as(leader, () -> endings.agree(leader, id, confirmation));
    }

    private static EndingOutcome withdraw(Actor actor, UUID id) {
        return world.as(actor, () -> endings.withdraw(actor, id));
    }

    private static Instant until() {
        return ((CharterState.InForce)
                        world.charters.getCharter(ENGINE, CHARTER).state())
                .until();
    }
}
