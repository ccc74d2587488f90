package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.CITY;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.HANH_THONG;
import static vn.giapranh.incident.IncidentWorld.HOA_HANH;
import static vn.giapranh.incident.IncidentWorld.NHAT_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.leader;
import static vn.giapranh.incident.IncidentWorld.officer;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.WardId;

/** The lead passes by acceptance or by decision, and in no other way. */
class HandoversTest extends InTheWorld {

    @Test
    void the_giver_leads_until_the_receiver_accepts_and_then_the_receiver_does() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON).number();
        IncidentView offered = world.offered(TAN_SON_NHAT, TAN_SON_HOA, number);
        UUID handover = offered.openHandover().orElseThrow().id();
        Actor.Officer receiver = duty(TAN_SON_HOA);

        assertThat(offered.phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThat(offered.lead().ward()).isEqualTo(TAN_SON_NHAT);

        IncidentView accepted = world.done(receiver, () -> world.handovers.accept(receiver, handover, Attempt.once()));

        assertThat(accepted.lead().ward()).isEqualTo(TAN_SON_HOA);
        assertThat(accepted.leads())
                .extracting(LeadView::sequence, LeadView::ward, LeadView::how)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, TAN_SON_NHAT, LeadView.How.BY_PLACE),
                        org.assertj.core.groups.Tuple.tuple(2, TAN_SON_HOA, LeadView.How.BY_ACCEPTANCE));
        assertThat(world.story(number))
                .containsExactly(
                        "incident-reported",
                        "incident-acknowledged",
                        "handover-offered",
                        "neighbour-opened",
                        "handover-accepted");
    }

    @Test
    void a_second_decline_puts_the_question_to_the_chair_and_then_to_the_level_above() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.EMERGENCY).number();
        declined(number);
        IncidentView disputed = declined(number);
        WardId chair = disputed.dispute().orElseThrow().decider();

        assertThat(disputed.dispute().orElseThrow().why()).isEqualTo(DisputeView.Why.DECLINED_TWICE);
        assertThat(disputed.dispute().orElseThrow().handovers()).hasSize(2);
        assertThat(disputed.lead().ward()).isEqualTo(TAN_SON_NHAT);

        world.pass(Duration.ofMinutes(61));
        Actor.Officer late = leader(chair);
        Actor.Officer above = leader(CITY);
        if (!chair.equals(TAN_SON_NHAT)) {
            assertThatThrownBy(() -> world.as(
                            late,
                            () -> world.handovers.decide(
                                    late, new DecideDispute(number, TAN_SON_HOA, "Gần hơn"), Attempt.once())))
                    .isInstanceOf(ForbiddenException.class);
        }
        IncidentView decided = world.done(
                above,
                () -> world.handovers.decide(
                        above,
                        new DecideDispute(number, TAN_SON_HOA, "Hiện trường nghiêng về phía Tân Sơn Hòa"),
                        Attempt.once()));

        assertThat(decided.lead().ward()).isEqualTo(TAN_SON_HOA);
        assertThat(decided.lead().how()).isEqualTo(LeadView.How.BY_LEVEL_ABOVE);
        assertThat(decided.phase()).isEqualTo(Phase.REPORTED);
        assertThat(world.story(number))
                .containsSubsequence("dispute-opened", "clock-breached", "dispute-escalated", "dispute-decided");
    }

    @Test
    void silence_brings_a_reminder_and_then_the_chair() {
        IncidentNumber number =
                world.reported(HANH_AN, HANH_THONG, Urgency.EMERGENCY).number();
        world.offered(HANH_THONG, AN_NHON, number);

        world.pass(Duration.ofMinutes(10));
        assertThat(world.story(number)).contains("handover-reminded").doesNotContain("handover-lapsed");
        world.pass(Duration.ofMinutes(5));

        IncidentView lapsed = world.seen(duty(HANH_THONG), number);
        assertThat(world.story(number))
                .containsSubsequence("handover-reminded", "clock-breached", "handover-lapsed", "dispute-opened");
        assertThat(lapsed.handovers().getLast().state()).isInstanceOf(HandoverView.State.Lapsed.class);
        assertThat(lapsed.lead().ward()).isEqualTo(HANH_THONG);
        assertThat(lapsed.dispute().orElseThrow().why()).isEqualTo(DisputeView.Why.LAPSED);
    }

    @Test
    void the_chair_may_leave_the_lead_where_it_is() {
        IncidentNumber number =
                world.reported(HANH_AN, HANH_THONG, Urgency.SOON).number();
        world.offered(HANH_THONG, AN_NHON, number);
        world.pass(Duration.ofHours(2));
        WardId chair =
                world.seen(duty(HANH_THONG), number).dispute().orElseThrow().decider();
        Actor.Officer decider = leader(chair);

        IncidentView decided = world.done(
                decider,
                () -> world.handovers.decide(
                        decider, new DecideDispute(number, HANH_THONG, "Đúng địa bàn"), Attempt.once()));

        assertThat(decided.phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThat(decided.leads()).hasSize(1);
    }

    @Test
    void a_withdrawn_offer_can_no_longer_be_accepted() {
        IncidentNumber number =
                world.reported(HOA_HANH, HANH_THONG, Urgency.SOON).number();
        UUID handover = world.offered(HANH_THONG, TAN_SON_HOA, number)
                .openHandover()
                .orElseThrow()
                .id();
        Actor.Officer giver = duty(HANH_THONG);
        Actor.Officer receiver = duty(TAN_SON_HOA);
        world.done(giver, () -> world.handovers.withdraw(giver, handover, Attempt.once()));

        assertThat(world.refused(receiver, () -> world.handovers.accept(receiver, handover, Attempt.once()))
                        .reason())
                .isEqualTo(Refusal.Reason.NO_HANDOVER_OPEN);
    }

    @Test
    void an_incident_goes_only_to_a_party_and_only_across_a_border_the_charter_covers() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON).number();
        Actor.Officer giver = duty(TAN_SON_NHAT);

        assertThat(world.refused(
                                giver,
                                () -> world.handovers.offer(
                                        giver,
                                        new OfferHandover(number, WardId.of("26740"), HandoverReason.OTHER, ""),
                                        Attempt.once()))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_A_PARTY);
    }

    @Test
    void an_act_on_an_old_version_comes_back_with_the_present_state() {
        var reported = world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON);
        Actor.Officer officer = duty(TAN_SON_NHAT);
        world.done(officer, () -> world.incidents.acknowledge(officer, reported.number(), Attempt.on(1)));

        ActOutcome outcome =
                world.as(officer, () -> world.incidents.close(officer, reported.number(), "", Attempt.on(1)));

        assertThat(outcome).isInstanceOf(ActOutcome.Stale.class);
        assertThat(outcome.incident().phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThat(outcome.incident().version()).isEqualTo(2);
    }

    @Test
    void custody_is_in_order_even_when_the_clock_steps_back() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON).number();
        UUID handover = world.offered(TAN_SON_NHAT, TAN_SON_HOA, number)
                .openHandover()
                .orElseThrow()
                .id();
        world.clock.advance(Duration.ofHours(-3));
        Actor.Officer receiver = duty(TAN_SON_HOA);
        IncidentView accepted = world.done(receiver, () -> world.handovers.accept(receiver, handover, Attempt.once()));
        world.clock.advance(Duration.ofHours(3));

        assertThat(accepted.lead().ward()).isEqualTo(TAN_SON_HOA);
        assertThat(accepted.leads().get(1).since())
                .isBefore(accepted.leads().get(0).since());
    }

    private IncidentView declined(IncidentNumber number) {
        UUID handover = world.offered(TAN_SON_NHAT, TAN_SON_HOA, number)
                .openHandover()
                .orElseThrow()
                .id();
        Actor.Officer receiver = duty(TAN_SON_HOA);
        return world.done(
                receiver,
                () -> world.handovers.decline(
                        receiver,
                        new DeclineHandover(
                                handover, DeclineReason.NOT_OUR_GROUND, "Bên ấy", Optional.of(TAN_SON_NHAT)),
                        Attempt.once()));
    }
}
