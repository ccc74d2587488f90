package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.Urgency;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** A party leaves its charter: what is open goes on under the version it began under, what comes after does not. */
class PartyLeavesTest {

    private static final WardId HANH_THONG = WardId.of("26890");
    private static final WardId AN_NHON = WardId.of("26876");
    private static final BorderId BORDER = BorderId.between(AN_NHON, HANH_THONG);
    private static final Actor.Engine ENGINE = new Actor.Engine("test");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static IncidentWorld world;

    @BeforeAll
    static void settle() {
        world = new IncidentWorld(database);
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    @Test
    void an_open_incident_is_handed_over_to_the_party_that_has_left_and_a_new_one_is_not_told() {
        IncidentNumber open =
                world.reported(BORDER, HANH_THONG, Urgency.ROUTINE).number();
        Actor.Officer lead = IncidentWorld.duty(HANH_THONG);
        world.done(lead, () -> world.incidents.acknowledge(lead, open, Attempt.once()));
        assertThat(world.seen(lead, open).charter()).contains(world.charter);

        CharterVersionId without = withoutAnNhon();
        world.clock.advance(Duration.ofMinutes(2));

        assertThat(world.seen(lead, open).charter()).contains(world.charter);
        IncidentView offered = world.offered(HANH_THONG, AN_NHON, open);
        Actor.Officer receiver = IncidentWorld.duty(AN_NHON);
        IncidentView accepted = world.done(
                receiver,
                () -> world.handovers.accept(
                        receiver, offered.openHandover().orElseThrow().id(), Attempt.once()));
        assertThat(accepted.lead().ward()).isEqualTo(AN_NHON);
        assertThat(accepted.charter()).contains(world.charter);

        ReportOutcome.Reported later = world.reported(BORDER, HANH_THONG, Urgency.ROUTINE);
        assertThat(world.seen(lead, later.number()).charter()).contains(without);
        assertThat(world.seen(lead, later.number()).place().border()).isEmpty();
        assertThatThrownBy(() -> world.seen(receiver, later.number())).isInstanceOf(UnknownException.class);
    }

    /** The charter of the three that stay, in force a minute from now. */
    private static CharterVersionId withoutAnNhon() {
        String text = DemoCharter.text()
                .replace(
                        "  - ward: 26876\n    signatories: [Ủy ban nhân dân phường An Nhơn, Công an phường An Nhơn]\n",
                        "")
                .replace("              - {border: 26876-26890}\n", "")
                .replaceAll("(?m)^ +- \\{segment: [a-z-]+, border: 26876-26890, .*\n", "")
                .replace("order: [26977, 26968, 26890, 26876]", "order: [26977, 26968, 26890]");
        CharterVersionId id =
                switch (world.as(ENGINE, () -> world.charters.addVersion(ENGINE, new AddCharterVersion(text)))) {
                    case AddVersionOutcome.Added(CharterVersionId added) -> added;
                    case AddVersionOutcome.AlreadyThere(CharterVersionId there) -> throw new AssertionError(there);
                    case AddVersionOutcome.Refused(var faults) -> throw new AssertionError(faults);
                };
        Instant from = world.clock.instant().plus(Duration.ofMinutes(1));
        assertThat(world.as(ENGINE, () -> world.charters.putInForce(ENGINE, new PutCharterInForce(id, from))))
                .isEqualTo(new PutInForceOutcome.Done());
        return id;
    }
}
