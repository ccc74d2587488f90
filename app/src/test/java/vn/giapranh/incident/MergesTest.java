package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.incident.IncidentWorld.NHAT_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.officer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** Two reports of one event: proposed, merged by a person, parted again, each answered. */
class MergesTest extends InTheWorld {

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

    private static List<ClockKind> owed(IncidentView view) {
        return view.clocks().stream()
                .filter(clock -> clock.state().isOwed())
                .map(ClockView::kind)
                .toList();
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
}
