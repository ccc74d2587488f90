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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;

/** What neighbours and residents see of an incident. */
class SharedViewTest extends InTheWorld {

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
