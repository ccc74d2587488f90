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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** The main job on the real borders of four wards: façades, rows and events together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private IncidentWorld world;

    @BeforeAll
    void settle() {
        world = new IncidentWorld(database);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_report_near_a_border_has_one_lead_tells_the_neighbour_and_starts_its_clocks() {
        var reported = world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.EMERGENCY);

        assertThat(reported.number().value()).matches("GR26-\\d{6}");
        assertThat(reported.lead()).isEqualTo(TAN_SON_NHAT);
        assertThat(reported.why()).isEqualTo(LeadReason.PLACE);
        assertThat(reported.leadArticle()).contains("Điều 5");
        assertThat(reported.border()).contains(NHAT_HOA);
        assertThat(reported.tell()).extracting(ReportOutcome.Told::ward).containsExactly(TAN_SON_HOA);
        assertThat(reported.clocks())
                .extracting(ReportOutcome.Clock::kind)
                .containsExactlyInAnyOrder(ClockKind.ACKNOWLEDGE, ClockKind.TELL);
        assertThat(world.story(reported.number())).containsExactly("incident-reported");
    }

    @Test
    void the_number_of_a_report_is_one_more_than_the_last() {
        var first = world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.ROUTINE).number();
        var second = world.reported(HANH_AN, AN_NHON, Urgency.ROUTINE).number();

        assertThat(Integer.parseInt(second.value().substring(5)))
                .isEqualTo(Integer.parseInt(first.value().substring(5)) + 1);
    }

    @Test
    void a_preview_says_the_same_as_the_report_and_writes_nothing() {
        Actor.Officer officer = duty(TAN_SON_HOA);
        ReportIncident command = world.saying(world.near(NHAT_HOA, TAN_SON_NHAT, 40), Urgency.SOON, "Tụ tập đua xe");

        PreviewView preview = world.as(officer, () -> world.incidents.preview(officer, command));
        int before = world.events.size();
        var reported = world.reported(officer, command, Attempt.once());

        assertThat(preview.lead()).isEqualTo(reported.lead());
        assertThat(preview.place().distanceMetres().getAsDouble()).isBetween(0.1, 41.0);
        assertThat(world.events).hasSize(before + 1);
    }

    @Test
    void the_receiver_of_an_unclear_place_leads_until_another_accepts() {
        var place = world.near(NHAT_HOA, TAN_SON_NHAT, 30);
        var command = new ReportIncident(
                Kind.TRAFFIC,
                Urgency.SOON,
                place.lon(),
                place.lat(),
                "Va chạm xe máy",
                Channel.TELEPHONE,
                Optional.empty(),
                Optional.of("113: 4471"),
                Optional.of(Relation.UNCLEAR));

        var reported = world.reported(duty(TAN_SON_HOA), command, Attempt.once());

        assertThat(reported.lead()).isEqualTo(TAN_SON_HOA);
        assertThat(reported.why()).isEqualTo(LeadReason.RECEIVER);
        assertThat(reported.relation()).isEqualTo(Relation.UNCLEAR);
        assertThat(reported.tell()).extracting(ReportOutcome.Told::ward).containsExactly(TAN_SON_NHAT);
    }

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
    void the_same_key_is_the_same_report_and_the_same_act() {
        Actor.Officer officer = duty(TAN_SON_NHAT);
        Actor.Officer colleague = duty(TAN_SON_NHAT);
        ReportIncident command = world.saying(world.near(NHAT_HOA, TAN_SON_NHAT, 50), Urgency.SOON, "Cháy rác");

        var first = world.reported(officer, command, Attempt.withKey("offline-1"));
        var again = world.reported(colleague, command, Attempt.withKey("offline-1"));
        var other = world.as(
                officer,
                () -> world.incidents.report(
                        officer,
                        world.saying(world.near(NHAT_HOA, TAN_SON_NHAT, 50), Urgency.SOON, "Cháy nhà"),
                        Attempt.withKey("offline-1")));
        IncidentView once = world.done(
                officer, () -> world.incidents.note(officer, first.number(), "Đang đến", Attempt.withKey("n1")));
        IncidentView twice = world.done(
                officer, () -> world.incidents.note(officer, first.number(), "Đang đến", Attempt.withKey("n1")));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.repeated()).isTrue();
        assertThat(again.tell()).isEqualTo(first.tell());
        assertThat(other).isInstanceOf(ReportOutcome.KeyReused.class);
        assertThat(twice.timeline()).hasSameSizeAs(once.timeline());
        assertThat(world.refused(
                                officer,
                                () -> world.incidents.close(officer, first.number(), "", Attempt.withKey("n1")))
                        .reason())
                .isEqualTo(Refusal.Reason.KEY_REUSED);
    }

    @Test
    void a_joint_incident_has_a_task_a_ward_and_closes_when_they_are_done() {
        IncidentNumber number =
                world.reported(HANH_AN, HANH_THONG, Urgency.SOON).number();
        Actor.Officer lead = duty(HANH_THONG);
        Actor.Officer partner = officer(AN_NHON, Role.FIELD_OFFICER);
        IncidentView joint = world.done(
                lead,
                () -> world.teamwork.assign(
                        lead, new AssignTask(number, AN_NHON, "Chốt đầu đường phía An Nhơn"), Attempt.once()));
        UUID task = joint.tasks().getFirst().id();

        assertThat(world.refused(lead, () -> world.incidents.close(lead, number, "", Attempt.once()))
                        .reason())
                .isEqualTo(Refusal.Reason.TASKS_OPEN);
        world.done(partner, () -> world.teamwork.finish(partner, task, "Xong", Attempt.once()));
        assertThat(world.done(lead, () -> world.incidents.close(lead, number, "", Attempt.once()))
                        .phase())
                .isEqualTo(Phase.CLOSED);
    }

    @Test
    void aid_is_requested_offered_and_confirmed() {
        IncidentNumber number =
                world.reported(HOA_HANH, TAN_SON_HOA, Urgency.EMERGENCY).number();
        Actor.Officer lead = duty(TAN_SON_HOA);
        Actor.Officer helper = duty(HANH_THONG);
        UUID aid = world.done(
                        lead,
                        () -> world.teamwork.request(
                                lead, new RequestAid(number, HANH_THONG, "Cần thêm 4 đồng chí"), Attempt.once()))
                .aid()
                .getFirst()
                .id();
        world.done(helper, () -> world.teamwork.offer(helper, aid, "Cử 4 đồng chí", Attempt.once()));
        IncidentView confirmed = world.done(lead, () -> world.teamwork.confirm(lead, aid, Attempt.once()));

        assertThat(confirmed.aid().getFirst().state()).isInstanceOf(AidView.State.Fulfilled.class);
    }

    @Test
    void closing_leaves_the_answer_owed_until_it_is_given() {
        Actor.Officer officer = duty(TAN_SON_NHAT);
        var place = world.near(NHAT_HOA, TAN_SON_NHAT, 60);
        var reported = world.reported(
                officer,
                new ReportIncident(
                        Kind.NOISE,
                        Urgency.SOON,
                        place.lon(),
                        place.lat(),
                        "Ồn ào",
                        Channel.TELEPHONE,
                        Optional.of("0903 000 111"),
                        Optional.empty(),
                        Optional.empty()),
                Attempt.once());
        IncidentNumber number = reported.number();
        IncidentView closed =
                world.done(officer, () -> world.incidents.close(officer, number, "Đã nhắc nhở", Attempt.once()));

        assertThat(closed.contact()).contains("0903 000 111");
        assertThat(owed(closed)).contains(ClockKind.RECEIPT, ClockKind.RESULT);
        IncidentView answered = world.done(
                officer,
                () -> world.incidents.answer(
                        officer, new AnswerReporter(number, AnswerReporter.Answer.RESULT, "Đã xử lý"), Attempt.once()));
        assertThat(owed(answered)).doesNotContain(ClockKind.RECEIPT, ClockKind.RESULT);
        assertThat(world.seen(duty(TAN_SON_HOA), number).contact()).isEmpty();
    }

    private static List<ClockKind> owed(IncidentView view) {
        return view.clocks().stream()
                .filter(clock -> clock.state().isOwed())
                .map(ClockView::kind)
                .toList();
    }

    @Test
    void a_neighbour_sees_what_the_charter_shares_and_no_more() {
        var reported = world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON);
        IncidentView neighbour = world.seen(duty(TAN_SON_HOA), reported.number());

        assertThat(neighbour.groups()).contains(ShareGroup.BASICS).doesNotContain(ShareGroup.ATTACHMENTS);
        assertThatThrownBy(() -> world.seen(duty(AN_NHON), reported.number())).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> world.seen(leader(CITY), reported.number())).isInstanceOf(UnknownException.class);
    }

    @Test
    void what_a_neighbour_sees_on_its_board_has_reached_it() {
        var reported = world.reported(HOA_HANH, HANH_THONG, Urgency.SOON);
        world.as(IncidentWorld.ENGINE, () -> {
            world.incidents.markReached(IncidentWorld.ENGINE, TAN_SON_HOA, List.of(reported.number()));
            world.incidents.markReached(IncidentWorld.ENGINE, TAN_SON_HOA, List.of(reported.number()));
            return 0;
        });

        assertThat(world.story(reported.number())).containsExactly("incident-reported", "neighbour-reached");
        ToldView told = world.seen(duty(HANH_THONG), reported.number()).told().getFirst();
        assertThat(told.deliveredAt()).isPresent();
        assertThat(told.openedAt()).isEmpty();
    }

    @Test
    void a_clock_that_runs_out_is_an_event() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.EMERGENCY).number();
        world.pass(Duration.ofMinutes(5));

        assertThat(world.story(number)).containsExactly("incident-reported", "clock-breached", "clock-breached");
        assertThat(world.seen(duty(TAN_SON_NHAT), number).clocks())
                .allMatch(clock -> clock.state() instanceof ClockView.State.Breached);
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

    @Test
    void the_same_event_reported_to_two_wards_is_proposed_and_merged_by_a_person_and_parted_again() {
        var place = world.near(NHAT_HOA, TAN_SON_NHAT, 40);
        var across = world.near(NHAT_HOA, TAN_SON_HOA, 40);
        IncidentNumber first = world.reported(
                        duty(TAN_SON_NHAT),
                        world.saying(place, Urgency.SOON, "Đốt rác khói mù mịt trước số 12"),
                        Attempt.once())
                .number();
        IncidentNumber second = world.reported(
                        duty(TAN_SON_HOA), world.saying(across, Urgency.SOON, "Đốt rác, khói mù mịt"), Attempt.once())
                .number();
        while (world.as(IncidentWorld.ENGINE, () -> world.duplicates.look(IncidentWorld.ENGINE)) > 0) {}
        Actor.Officer officer = duty(TAN_SON_NHAT);

        assertThat(world.as(officer, () -> world.merges.listCandidates(officer, first)))
                .extracting(CandidateView::other)
                .contains(second);
        IncidentView kept = world.done(officer, () -> world.merges.merge(officer, first, second, Attempt.once()));
        Actor.Officer neighbour = duty(TAN_SON_HOA);

        assertThat(kept.merged()).containsExactly(second);
        assertThat(world.seen(neighbour, second).mergedInto()).contains(first);
        assertThat(world.done(neighbour, () -> world.merges.part(neighbour, second, Attempt.once()))
                        .phase())
                .isEqualTo(Phase.REPORTED);
    }

    @Test
    void the_reporter_of_a_folded_report_is_answered_by_the_ward_that_keeps_the_contact() {
        IncidentNumber folded = reportedWithContact(TAN_SON_HOA);
        Actor.Officer lead = duty(TAN_SON_NHAT);
        Actor.Officer other = duty(TAN_SON_HOA);
        IncidentNumber kept =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON).number();
        world.done(lead, () -> world.merges.merge(lead, kept, folded, Attempt.once()));

        assertThat(world.seen(lead, folded).contact()).isEmpty();
        assertThat(owed(world.seen(other, folded))).contains(ClockKind.RESULT);
        assertThat(world.seen(other, folded).clocks())
                .filteredOn(clock -> clock.state().isOwed())
                .extracting(ClockView::ward)
                .contains(TAN_SON_HOA)
                .doesNotContain(TAN_SON_NHAT);
        IncidentView answered = world.done(
                other,
                () -> world.incidents.answer(
                        other, new AnswerReporter(folded, AnswerReporter.Answer.RESULT, "Đã xử lý"), Attempt.once()));
        assertThat(owed(answered)).doesNotContain(ClockKind.RECEIPT, ClockKind.RESULT);
    }

    @Test
    void who_follows_a_folded_report_is_answered_with_the_one_that_goes_on() {
        TrackedReport tracked = residentsReport("fold-1");
        IncidentNumber folded = tracked.outcome().number();
        Actor.Officer lead = duty(TAN_SON_NHAT);
        IncidentNumber kept = reportedWithContact(TAN_SON_NHAT);
        world.done(lead, () -> world.incidents.acknowledge(lead, kept, Attempt.once()));
        world.done(lead, () -> world.merges.merge(lead, kept, folded, Attempt.once()));

        assertThat(owed(world.seen(lead, folded))).contains(ClockKind.RESULT).doesNotContain(ClockKind.RECEIPT);
        world.done(
                lead,
                () -> world.incidents.answer(
                        lead, new AnswerReporter(kept, AnswerReporter.Answer.RESULT, "Đã dẹp"), Attempt.once()));
        assertThat(owed(world.seen(lead, folded))).doesNotContain(ClockKind.RESULT);
        assertThat(world.as(IncidentWorld.RESIDENT, () -> world.tracking.get(IncidentWorld.RESIDENT, tracked.code()))
                        .answers())
                .extracting(TrackingView.AnswerView::words)
                .containsExactly("Đã dẹp");
    }

    @Test
    void an_incident_is_no_duplicate_of_itself() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.SOON).number();
        Actor.Officer lead = duty(TAN_SON_NHAT);

        assertThat(world.refused(lead, () -> world.merges.merge(lead, number, number, Attempt.once()))
                        .reason())
                .isEqualTo(Refusal.Reason.NOTHING_TO_MERGE);
        assertThat(world.refused(lead, () -> world.merges.dismiss(lead, number, number, Attempt.once()))
                        .reason())
                .isEqualTo(Refusal.Reason.NOTHING_TO_MERGE);
    }

    private IncidentNumber reportedWithContact(WardId ward) {
        var place = world.near(NHAT_HOA, ward, 40);
        return world.reported(
                        duty(ward),
                        new ReportIncident(
                                Kind.NOISE,
                                Urgency.SOON,
                                place.lon(),
                                place.lat(),
                                "Nhạc lớn",
                                Channel.TELEPHONE,
                                Optional.of("0900 000 111"),
                                Optional.empty(),
                                Optional.empty()),
                        Attempt.once())
                .number();
    }

    private TrackedReport residentsReport(String key) {
        var place = world.near(NHAT_HOA, TAN_SON_NHAT, 35);
        return world.as(
                IncidentWorld.RESIDENT,
                () -> world.tracking.report(
                        IncidentWorld.RESIDENT,
                        new ReportIncident(
                                Kind.NOISE,
                                Urgency.ROUTINE,
                                place.lon(),
                                place.lat(),
                                "Nhà bên hát karaoke",
                                Channel.RESIDENT_PAGE,
                                Optional.of("0903 222 333"),
                                Optional.empty(),
                                Optional.empty()),
                        List.of(TestPhotos.jpeg(60, 40)),
                        Attempt.withKey(key)));
    }

    @Test
    void a_resident_follows_the_report_reads_the_answer_and_disagrees() {
        TrackedReport tracked = residentsReport("phone-1");
        TrackedReport again = residentsReport("phone-1");
        IncidentNumber number = tracked.outcome().number();
        Actor.Officer officer = duty(TAN_SON_NHAT);

        assertThat(again.code()).isEqualTo(tracked.code());
        assertThat(again.outcome().number()).isEqualTo(number);
        world.done(officer, () -> world.incidents.acknowledge(officer, number, Attempt.once()));
        assertThat(world.seen(officer, number).photos()).hasSize(1);
        world.done(officer, () -> world.incidents.resolve(officer, number, "Đã nhắc", Attempt.once()));
        world.done(
                officer,
                () -> world.incidents.answer(
                        officer,
                        new AnswerReporter(number, AnswerReporter.Answer.RESULT, "Đã nhắc nhở chủ nhà"),
                        Attempt.once()));
        TrackingView followed =
                world.as(IncidentWorld.RESIDENT, () -> world.tracking.get(IncidentWorld.RESIDENT, tracked.code()));

        assertThat(followed.phase()).isEqualTo(Phase.RESOLVED);
        assertThat(followed.answers())
                .extracting(TrackingView.AnswerView::words)
                .containsExactly("Đã nhắc nhở chủ nhà");
        assertThat(followed.receiptDue()).isEmpty();
        TrackingView reopened = world.as(
                IncidentWorld.RESIDENT,
                () -> world.tracking.disagree(IncidentWorld.RESIDENT, tracked.code(), "Vẫn ồn", Attempt.once()));
        assertThat(reopened.phase()).isEqualTo(Phase.ACKNOWLEDGED);
        assertThatThrownBy(() -> world.as(
                        IncidentWorld.RESIDENT,
                        () -> world.tracking.get(
                                IncidentWorld.RESIDENT, new TrackingCode("00000000000000000000000000"))))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void a_place_in_no_ward_is_refused_to_a_resident_and_taken_from_an_officer() {
        var somewhere = new ReportIncident(Kind.OTHER, Urgency.ROUTINE, 106.70, 10.70, "Ở xa", Channel.RESIDENT_PAGE);

        assertThatThrownBy(() -> world.as(
                        IncidentWorld.RESIDENT,
                        () -> world.tracking.report(IncidentWorld.RESIDENT, somewhere, List.of(), Attempt.once())))
                .isInstanceOf(InvalidException.class);
        assertThat(world.reported(duty(AN_NHON), somewhere, Attempt.once()).lead())
                .isEqualTo(AN_NHON);
    }

    @Test
    void the_board_lists_what_a_ward_may_see_newest_first_in_pages() {
        Actor.Officer officer = duty(AN_NHON);
        IncidentPage first = world.as(officer, () -> world.board.list(officer, ListIncidents.open(2)));
        for (int i = 0; i < 3; i++) {
            world.reported(HANH_AN, AN_NHON, Urgency.ROUTINE);
        }
        first = world.as(officer, () -> world.board.list(officer, ListIncidents.open(2)));
        String cursor = first.next().orElseThrow();
        IncidentPage second = world.as(
                officer,
                () -> world.board.list(
                        officer,
                        new ListIncidents(
                                Optional.of(AN_NHON),
                                Optional.of(HANH_AN),
                                java.util.Set.of(),
                                java.util.Set.of(Kind.NOISE),
                                java.util.Set.of(),
                                Optional.empty(),
                                Optional.of("KARAOKE"),
                                Optional.of(cursor),
                                1)));

        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.rows().getFirst().number())
                .isLessThan(first.rows().getLast().number());
        assertThat(world.as(officer, () -> world.board.count(officer)).led()).isGreaterThanOrEqualTo(3);
        assertThat(world.as(officer, () -> world.board.listOurClocks(officer, 50)))
                .isNotEmpty();
    }
}
