package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.NHAT_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.officer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;

/** Reports on the real borders of four wards: who leads from the first write, who is told, what a retry is. */
class ReportsTest extends InTheWorld {

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
    void a_place_in_no_ward_is_refused_to_a_resident_and_taken_from_an_officer() {
        var somewhere = new ReportIncident(Kind.OTHER, Urgency.ROUTINE, 106.70, 10.70, "Ở xa", Channel.RESIDENT_PAGE);

        assertThatThrownBy(() -> world.as(
                        IncidentWorld.RESIDENT,
                        () -> world.tracking.report(IncidentWorld.RESIDENT, somewhere, List.of(), Attempt.once())))
                .isInstanceOf(InvalidException.class);
        assertThat(world.reported(duty(AN_NHON), somewhere, Attempt.once()).lead())
                .isEqualTo(AN_NHON);
    }
}
