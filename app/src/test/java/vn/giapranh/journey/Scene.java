package vn.giapranh.journey;

import static vn.giapranh.journey.Ground.AN_NHON;
import static vn.giapranh.journey.Ground.HANH_AN;
import static vn.giapranh.journey.Ground.HANH_THONG;
import static vn.giapranh.journey.Ground.NHAT_HOA;
import static vn.giapranh.journey.Ground.TAN_SON_HOA;
import static vn.giapranh.journey.Ground.TAN_SON_NHAT;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.AnswerReporter;
import vn.giapranh.incident.AssignTask;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.incident.RequestAid;
import vn.giapranh.incident.Teamwork;
import vn.giapranh.incident.TrackedReport;
import vn.giapranh.incident.Tracking;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** One incident in every state that a page can show, between An Nhơn and its neighbours. */
@TestComponent
final class Scene {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");

    private final Incidents incidents;
    private final Handovers handovers;
    private final Teamwork teamwork;
    private final Tracking tracking;
    private final Territory territory;
    private final People people;

    @Autowired
    Scene(
            Incidents incidents,
            Handovers handovers,
            Teamwork teamwork,
            Tracking tracking,
            Territory territory,
            People people) {
        this.incidents = incidents;
        this.handovers = handovers;
        this.teamwork = teamwork;
        this.tracking = tracking;
        this.territory = territory;
        this.people = people;
    }

    /**
     * @param fresh reported a moment ago
     * @param offered waits for Hạnh Thông's answer
     * @param disputed waits for the chair, declined twice
     * @param joint with tasks, aid and a photo
     * @param over answered and closed
     * @param trackingCode of a resident's report, as it is printed
     */
    record Played(
            IncidentNumber fresh,
            IncidentNumber offered,
            IncidentNumber disputed,
            IncidentNumber joint,
            IncidentNumber over,
            String trackingCode) {}

    Played play() {
        Actor.Officer here = duty("annhon", AN_NHON);
        Actor.Officer there = duty("hanhthong", HANH_THONG);
        IncidentNumber fresh =
                report(here, HANH_AN, AN_NHON, 20, Kind.FIRE_AND_RESCUE, Urgency.EMERGENCY, "Cháy xe máy");
        reportUnclear(here);
        IncidentNumber offered =
                report(here, HANH_AN, AN_NHON, 70, Kind.TRAFFIC, Urgency.SOON, "Va chạm, hai bên cự cãi");
        offer(here, offered, HANH_THONG);
        IncidentNumber waiting =
                report(there, HANH_AN, HANH_THONG, 60, Kind.URBAN_ORDER, Urgency.ROUTINE, "Chợ tự phát");
        offer(there, waiting, AN_NHON);
        IncidentNumber disputed =
                report(here, HANH_AN, AN_NHON, 110, Kind.DISORDER_AND_RACING, Urgency.SOON, "Tụ tập nẹt pô");
        decline(there, offer(here, disputed, HANH_THONG));
        decline(there, offer(here, disputed, HANH_THONG));
        IncidentNumber joint = joint(here);
        IncidentNumber over = over(here);
        report(there, HANH_AN, HANH_THONG, 40, Kind.NOISE, Urgency.SOON, "Loa kéo hát karaoke trước số 12 cả đêm");
        report(here, HANH_AN, AN_NHON, 40, Kind.NOISE, Urgency.SOON, "Loa kéo hát karaoke cả đêm trước số 12");
        report(
                duty("tansonnhat", TAN_SON_NHAT),
                NHAT_HOA,
                TAN_SON_HOA,
                50,
                Kind.INFRASTRUCTURE,
                Urgency.ROUTINE,
                "Nắp cống vỡ");
        return new Played(fresh, offered, disputed, joint, over, resident());
    }

    private Actor.Officer duty(String ward, WardId unit) {
        return new Actor.Officer(
                people.find(ENGINE, "trucban1." + ward).orElseThrow().id(), unit, Set.of(Role.DUTY_OFFICER));
    }

    private IncidentNumber report(
            Actor.Officer officer,
            BorderId border,
            WardId ward,
            double metres,
            Kind kind,
            Urgency urgency,
            String words) {
        Located place = Ground.near(territory, border, ward, metres);
        return number(officer, new ReportIncident(kind, urgency, place.lon(), place.lat(), words, Channel.TELEPHONE));
    }

    private void reportUnclear(Actor.Officer officer) {
        Located place = Ground.near(territory, HANH_AN, HANH_THONG, 25);
        number(
                officer,
                new ReportIncident(
                        Kind.SOCIAL_ORDER,
                        Urgency.SOON,
                        place.lon(),
                        place.lat(),
                        "Gây gổ, chưa rõ bên nào đường",
                        Channel.OUTSIDE_LINE,
                        Optional.of("0903 111 222"),
                        Optional.of("1022: 2026-118-4471"),
                        Optional.of(Relation.UNCLEAR)));
    }

    private IncidentNumber number(Actor.Officer officer, ReportIncident command) {
        return switch (incidents.report(officer, command, Attempt.once())) {
            case ReportOutcome.Reported reported -> reported.number();
            case ReportOutcome.KeyReused reused -> throw new AssertionError(reused);
        };
    }

    private UUID offer(Actor.Officer giver, IncidentNumber number, WardId to) {
        var command = new OfferHandover(number, to, HandoverReason.THEIR_RESOURCE, "Phường bạn có chốt ngay đó");
        return done(handovers.offer(giver, command, Attempt.once()))
                .openHandover()
                .orElseThrow()
                .id();
    }

    private void decline(Actor.Officer receiver, UUID handover) {
        var command = new DeclineHandover(
                handover, DeclineReason.OTHER_OWNER_KNOWN, "Đoạn này của An Nhơn", Optional.of(AN_NHON));
        done(handovers.decline(receiver, command, Attempt.once()));
    }

    private IncidentNumber joint(Actor.Officer here) {
        IncidentNumber joint =
                report(here, HANH_AN, AN_NHON, 90, Kind.NATURAL_DISASTER, Urgency.SOON, "Cây đổ chắn ngang đường");
        done(incidents.acknowledge(here, joint, Attempt.once()));
        done(teamwork.assign(
                here, new AssignTask(joint, HANH_THONG, "Chốt đầu đường phía Hạnh Thông"), Attempt.once()));
        done(teamwork.assign(here, new AssignTask(joint, AN_NHON, "Cắt cành, dọn đường"), Attempt.once()));
        done(teamwork.request(here, new RequestAid(joint, HANH_THONG, "Một cưa máy"), Attempt.once()));
        done(incidents.attach(here, joint, Pictures.jpeg(Color.GREEN), Attempt.once()));
        done(incidents.note(here, joint, "Đã báo điện lực", Attempt.once()));
        return joint;
    }

    private IncidentNumber over(Actor.Officer here) {
        Located place = Ground.near(territory, HANH_AN, AN_NHON, 130);
        IncidentNumber over = number(
                here,
                new ReportIncident(
                        Kind.ENVIRONMENT_AND_WASTE,
                        Urgency.ROUTINE,
                        place.lon(),
                        place.lat(),
                        "Đổ trộm rác",
                        Channel.DESK,
                        Optional.of("0903 444 555"),
                        Optional.empty(),
                        Optional.empty()));
        done(incidents.acknowledge(here, over, Attempt.once()));
        done(incidents.resolve(here, over, "Đã dọn", Attempt.once()));
        var result = new AnswerReporter(over, AnswerReporter.Answer.RESULT, "Đã dọn sạch, đặt camera");
        done(incidents.answer(here, result, Attempt.once()));
        done(incidents.close(here, over, "", Attempt.once()));
        return over;
    }

    private String resident() {
        Located place = Ground.near(territory, HANH_AN, AN_NHON, 55);
        TrackedReport tracked = tracking.report(
                new Actor.Resident(),
                new ReportIncident(
                        Kind.NOISE,
                        Urgency.ROUTINE,
                        place.lon(),
                        place.lat(),
                        "Xưởng mộc chạy máy ban đêm",
                        Channel.RESIDENT_PAGE,
                        Optional.of("0903 777 888"),
                        Optional.empty(),
                        Optional.empty()),
                List.of(Pictures.jpeg(Color.ORANGE)),
                Attempt.once());
        Actor.Officer here = duty("annhon", AN_NHON);
        IncidentNumber number = tracked.outcome().number();
        done(incidents.acknowledge(here, number, Attempt.once()));
        done(incidents.resolve(here, number, "Chủ xưởng cam kết nghỉ sau 21 giờ", Attempt.once()));
        var result = new AnswerReporter(number, AnswerReporter.Answer.RESULT, "Chủ xưởng đã cam kết nghỉ sau 21 giờ");
        done(incidents.answer(here, result, Attempt.once()));
        return tracked.code().printed();
    }

    private static IncidentView done(ActOutcome outcome) {
        return switch (outcome) {
            case ActOutcome.Done(IncidentView incident) -> incident;
            case ActOutcome.Refused refused -> throw new AssertionError(refused.refusal());
            case ActOutcome.Stale stale -> throw new AssertionError(stale);
        };
    }
}
