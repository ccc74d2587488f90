package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.HANH_THONG;
import static vn.giapranh.incident.IncidentWorld.HOA_HANH;
import static vn.giapranh.incident.IncidentWorld.NHAT_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.officer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;

/** Work on an incident until it is closed and answered: tasks, aid, clocks. */
class WorkTest extends InTheWorld {

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

    @Test
    void a_clock_that_runs_out_is_an_event() {
        IncidentNumber number =
                world.reported(NHAT_HOA, TAN_SON_NHAT, Urgency.EMERGENCY).number();
        world.pass(Duration.ofMinutes(5));

        assertThat(world.story(number)).containsExactly("incident-reported", "clock-breached", "clock-breached");
        assertThat(world.seen(duty(TAN_SON_NHAT), number).clocks())
                .allMatch(clock -> clock.state() instanceof ClockView.State.Breached);
    }

    private static List<ClockKind> owed(IncidentView view) {
        return view.clocks().stream()
                .filter(clock -> clock.state().isOwed())
                .map(ClockView::kind)
                .toList();
    }
}
