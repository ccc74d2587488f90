package vn.giapranh.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Meetings of the demo charter, called, opened and closed by whoever may. */
@TestComponent
public final class MeetingWorld {

    public static final String CHARTER = "bon-phuong-tan-son";

    private static final Actor.Engine ENGINE = new Actor.Engine("test");

    private final Charters charters;
    private final Planning planning;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Conclusions conclusions;
    private final Clock clock;

    @Autowired
    MeetingWorld(
            Charters charters,
            Planning planning,
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Conclusions conclusions,
            Clock clock) {
        this.charters = charters;
        this.planning = planning;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    public static Actor.Officer officer(WardId ward, Role... roles) {
        return new Actor.Officer(new PersonId(UUID.randomUUID()), ward, Set.of(roles));
    }

    static Actor.Officer secretary(WardId ward) {
        return officer(ward, Role.SECRETARY);
    }

    static Actor.Officer leader(WardId ward) {
        return officer(ward, Role.LEADER);
    }

    /** The charter amended: a meeting every month, so that there are enough of them. */
    void meetMonthly() {
        String text = charters.getText(ENGINE, new CharterVersionId(CHARTER, 1));
        AddVersionOutcome added = charters.addVersion(
                ENGINE,
                new AddCharterVersion(
                        text.replace("every: quarter\n            reviews", "every: month\n            reviews")));
        if (!added.equals(new AddVersionOutcome.Added(new CharterVersionId(CHARTER, 2)))) {
            throw new AssertionError(added);
        }
        PutInForceOutcome inForce =
                charters.putInForce(ENGINE, new PutCharterInForce(new CharterVersionId(CHARTER, 2), clock.instant()));
        if (!inForce.equals(new PutInForceOutcome.Done())) {
            throw new AssertionError(inForce);
        }
    }

    int unfold() {
        return planning.unfold(ENGINE);
    }

    /** The earliest that nobody has called. */
    public MeetingView nextPlanned() {
        unfold();
        return meetings.list(ENGINE, CHARTER).stream()
                .filter(meeting -> meeting.state() instanceof MeetingState.Planned)
                .min(Comparator.comparing((MeetingView meeting) -> meeting.due().to()))
                .orElseThrow();
    }

    Actor.Officer convener(MeetingView meeting) {
        return secretary(meeting.host());
    }

    static CallMeeting inRoom(LocalDateTime at) {
        return new CallMeeting(at, 120, "Hội trường UBND phường", "https://hop.example.vn/giap-ranh");
    }

    public MeetingView called() {
        MeetingView planned = nextPlanned();
        LocalDateTime soon =
                LocalDateTime.ofInstant(clock.instant(), Charters.ZONE).plusDays(3);
        done(meetings.call(convener(planned), planned.number(), planned.version(), inRoom(soon)));
        return meetings.find(convener(planned), planned.number());
    }

    public MeetingView opened() {
        MeetingView called = called();
        done(agendas.generate(convener(called), called.number()));
        done(agendas.propose(convener(called), called.number(), new ProposeItem("Kế hoạch tuần tra Tết", "", 20)));
        done(meetings.open(convener(called), called.number(), called.version()));
        return meetings.find(convener(called), called.number());
    }

    /** With one conclusion for each of the wards, due in ten days. */
    public MeetingView held(WardId... wards) {
        MeetingView open = opened();
        Actor.Officer convener = convener(open);
        done(minutes.attend(
                convener,
                open.number(),
                new RecordAttendance(open.host(), 3, false, "Chủ tịch UBND; Trưởng Công an", "")));
        if (wards.length > 0) {
            done(conclusions.draw(convener, open.number(), conclusion(today().plusDays(10), wards)));
        }
        done(meetings.close(convener, open.number(), open.version()));
        return meetings.find(convener, open.number());
    }

    static DrawConclusion conclusion(LocalDate dueOn, WardId... wards) {
        return new DrawConclusion(
                Optional.empty(),
                Set.of(wards),
                "Công an phường",
                "Lắp camera tại điểm giáp ranh",
                "UBND phường",
                "Camera hoạt động",
                dueOn);
    }

    ConclusionView conclusionOf(MeetingView meeting, WardId ward) {
        return meetings.get(secretary(ward), meeting.number()).conclusions().stream()
                .filter(each -> each.ward().equals(ward))
                .findFirst()
                .orElseThrow();
    }

    public List<ConclusionView> conclusionsOf(MeetingView meeting) {
        return meetings.get(convener(meeting), meeting.number()).conclusions();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Charters.ZONE);
    }

    Duration untilNoonOf(LocalDate day) {
        return Duration.between(
                clock.instant(), day.atTime(12, 0).atZone(Charters.ZONE).toInstant());
    }

    static void done(MeetingOutcome outcome) {
        if (!outcome.equals(new MeetingOutcome.Done())) {
            throw new AssertionError(outcome);
        }
    }
}
