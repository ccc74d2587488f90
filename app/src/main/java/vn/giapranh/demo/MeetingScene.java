package vn.giapranh.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.Agendas;
import vn.giapranh.meeting.CallMeeting;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.meeting.Conclusions;
import vn.giapranh.meeting.DrawConclusion;
import vn.giapranh.meeting.MeetingChronicle;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.MeetingOutcome;
import vn.giapranh.meeting.MeetingPhase;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.meeting.Meetings;
import vn.giapranh.meeting.Minutes;
import vn.giapranh.meeting.Planning;
import vn.giapranh.meeting.RecordAttendance;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/**
 * The meetings of the demo world since its charter began: each called, held and concluded by the façades, at its own time, with
 * what became of the conclusions; and the next one, called with an agenda from the data. Played whole or not at all.
 */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class MeetingScene {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int LENGTH_MINUTES = 150;
    private static final int DAYS_BEFORE_THE_END = 12;
    private static final int A_WEEK = 7;

    private final Planning planning;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Conclusions conclusions;
    private final MeetingChronicle chronicle;
    private final OfficeDays officeDays;
    private final UnitNames names;
    private final Cast cast;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MeetingBook book = MeetingBook.read();

    MeetingScene(
            Planning planning,
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Conclusions conclusions,
            MeetingChronicle chronicle,
            OfficeDays officeDays,
            Territory territory,
            Cast cast,
            Clock clock,
            TransactionTemplate transaction) {
        this.planning = planning;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.chronicle = chronicle;
        this.officeDays = officeDays;
        this.names = new UnitNames(territory);
        this.cast = cast;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Something that is done at a time, after all that was done before it. */
    private record Step(Instant at, Runnable act) {}

    void play() {
        transaction.executeWithoutResult(_ -> {
            planning.unfold(Player.ENGINE);
            List<MeetingView> planned =
                    meetings.list(Player.ENGINE, HotspotScene.CHARTER).reversed();
            if (planned.stream().allMatch(each -> each.state().phase() == MeetingPhase.PLANNED)) {
                play(planned);
            }
        });
    }

    private void play(List<MeetingView> planned) {
        PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at));
        List<MeetingView> past = planned.stream()
                .filter(each -> each.due().to().isBefore(today()))
                .toList();
        for (int i = 0; i < past.size(); i++) {
            plan(steps, past.get(i), i, i == past.size() - 1);
        }
        for (Step next = steps.poll(); next != null && next.at().isBefore(clock.instant()); next = steps.poll()) {
            Step step = next;
            chronicle.at(step.at(), () -> {
                step.act().run();
                return step;
            });
        }
        planned.stream().filter(each -> !past.contains(each)).findFirst().ifPresent(this::callNext);
        conclusions.remind(Player.ENGINE);
    }

    // --- one meeting of the past -------------------------------------------------------------------------------------

    private void plan(PriorityQueue<Step> steps, MeetingView meeting, int turn, boolean last) {
        MeetingNumber number = meeting.number();
        Actor.Officer host = cast.secretary(Player.ENGINE, meeting.host());
        LocalDate day = officeDay(meeting.due().to().minusDays(DAYS_BEFORE_THE_END));
        Instant start = at(day);
        Instant called = start.minusSeconds(86_400L * A_WEEK);
        boolean moved = turn == 1;
        steps.add(new Step(
                called,
                () -> done(meetings.call(
                        host, number, find(number).version(), call(meeting, moved ? day.minusDays(1) : day)))));
        if (moved) {
            steps.add(new Step(
                    called.plusSeconds(7_200),
                    () -> done(meetings.move(
                            host,
                            number,
                            find(number).version(),
                            call(meeting, day),
                            book.mark() + " " + book.moved()))));
        }
        steps.add(new Step(called.plusSeconds(10_800), () -> done(agendas.generate(host, number))));
        steps.add(new Step(called.plusSeconds(14_400), () -> propose(meeting, turn)));
        steps.add(new Step(called.plusSeconds(86_400), () -> accept(host, number)));
        steps.add(new Step(start, () -> hold(host, meeting, turn)));
        steps.add(new Step(start.plusSeconds(60L * LENGTH_MINUTES), () -> close(steps, host, meeting, turn, last)));
    }

    /** By a party that neither hosts nor presides. */
    private void propose(MeetingView meeting, int turn) {
        WardId chair = record(meeting.number()).chair();
        WardId party = MeetingBook.turn(
                meeting.parties().stream()
                        .filter(each -> !each.equals(meeting.host()) && !each.equals(chair))
                        .toList(),
                turn);
        Actor.Officer secretary = cast.secretary(Player.ENGINE, party);
        done(agendas.propose(
                secretary,
                meeting.number(),
                MeetingBook.turn(book.proposals(), turn).item()));
    }

    private void accept(Actor.Officer host, MeetingNumber number) {
        for (AgendaItemView item : record(number).proposed()) {
            done(agendas.take(host, number, item.id(), item.version(), true));
        }
    }

    private void hold(Actor.Officer host, MeetingView meeting, int turn) {
        done(meetings.open(host, meeting.number(), find(meeting.number()).version()));
        for (int i = 0; i < meeting.parties().size(); i++) {
            WardId ward = meeting.parties().get(i);
            boolean absent = turn == 2 && i == 0 && !ward.equals(meeting.host());
            done(minutes.attend(
                    host,
                    meeting.number(),
                    absent
                            ? new RecordAttendance(ward, 0, false, "", book.mark() + " " + book.absence())
                            : new RecordAttendance(
                                    ward,
                                    2 + (turn + i) % 3,
                                    (turn + i) % 4 == 3,
                                    MeetingBook.turn(book.functions(), turn + i),
                                    "")));
        }
        int written = 0;
        for (AgendaItemView item : record(meeting.number()).items()) {
            minutes.record(host, meeting.number(), item.id(), 0, MeetingBook.turn(book.minutes(), turn + written));
            written++;
        }
    }

    private void close(PriorityQueue<Step> steps, Actor.Officer host, MeetingView meeting, int turn, boolean last) {
        MeetingNumber number = meeting.number();
        LocalDate day = LocalDate.ofInstant(find(number).call().orElseThrow().startsAt(), Charters.ZONE);
        List<Course> courses = last ? Course.OF_THE_LAST : Course.OF_EARLIER;
        List<AgendaItemView> items = record(number).items();
        for (int i = 0; i < courses.size(); i++) {
            var said = MeetingBook.turn(book.conclusions(), turn + i);
            WardId ward = MeetingBook.turn(meeting.parties(), turn + i);
            done(conclusions.draw(
                    host,
                    number,
                    new DrawConclusion(
                            Optional.of(MeetingBook.turn(items, i).id()),
                            Set.of(ward),
                            said.office(),
                            said.what(),
                            said.authority(),
                            said.result(),
                            courses.get(i).due(day, said.days(), today()))));
        }
        done(meetings.close(host, number, find(number).version()));
        List<ConclusionView> drawn = record(number).conclusions();
        for (int i = 0; i < courses.size(); i++) {
            follow(steps, drawn.get(i), courses.get(i));
        }
    }

    // --- what became of its conclusions ------------------------------------------------------------------------------

    private void follow(PriorityQueue<Step> steps, ConclusionView conclusion, Course course) {
        Actor.Officer ward = cast.secretary(Player.ENGINE, conclusion.ward());
        LocalDate due = conclusion.firstDue();
        switch (course) {
            case IN_TIME -> doneBy(steps, conclusion, ward, due.minusDays(2));
            case LATE -> doneBy(steps, conclusion, ward, due.plusDays(9));
            case EXTENDED -> {
                ask(steps, conclusion, ward, due.minusDays(3), due.plusDays(20));
                steps.add(new Step(
                        at(due.minusDays(2)),
                        () -> conclusions.grantExtension(
                                chairOf(conclusion), conclusion.number(), version(conclusion))));
                doneBy(steps, conclusion, ward, due.plusDays(15));
            }
            case ASKING -> ask(steps, conclusion, ward, today().minusDays(1), due.plusDays(20));
            case CLAIMED -> claim(steps, conclusion, ward, today().minusDays(1));
            case OVERDUE, AHEAD -> {}
        }
    }

    private void doneBy(PriorityQueue<Step> steps, ConclusionView conclusion, Actor.Officer ward, LocalDate day) {
        claim(steps, conclusion, ward, day);
        steps.add(new Step(
                at(day.plusDays(1)),
                () -> conclusions.accept(chairOf(conclusion), conclusion.number(), version(conclusion))));
    }

    private void claim(PriorityQueue<Step> steps, ConclusionView conclusion, Actor.Officer ward, LocalDate day) {
        steps.add(new Step(
                at(day),
                () -> conclusions.claimDone(
                        ward, conclusion.number(), version(conclusion), book.mark() + " " + book.evidence(), "")));
    }

    private void ask(
            PriorityQueue<Step> steps, ConclusionView conclusion, Actor.Officer ward, LocalDate day, LocalDate until) {
        steps.add(new Step(
                at(day),
                () -> conclusions.askExtension(
                        ward, conclusion.number(), version(conclusion), until, book.mark() + " " + book.extension())));
    }

    private int version(ConclusionView conclusion) {
        return conclusions.get(Player.ENGINE, conclusion.number()).conclusion().version();
    }

    private Actor.Officer chairOf(ConclusionView conclusion) {
        return cast.leader(
                Player.ENGINE,
                conclusions.get(Player.ENGINE, conclusion.number()).chair());
    }

    // --- the next ----------------------------------------------------------------------------------------------------

    private void callNext(MeetingView meeting) {
        Actor.Officer host = cast.secretary(Player.ENGINE, meeting.host());
        LocalDate day = officeDay(today().plusDays(10));
        done(meetings.call(host, meeting.number(), meeting.version(), call(meeting, day)));
        done(agendas.generate(host, meeting.number()));
        propose(meeting, 2);
    }

    /** The agenda of the meeting that is called, with what has come to light since. */
    void renewAgenda() {
        meetings.list(Player.ENGINE, HotspotScene.CHARTER).stream()
                .filter(each -> each.state().phase() == MeetingPhase.CALLED)
                .forEach(each -> agendas.generate(cast.secretary(Player.ENGINE, each.host()), each.number()));
    }

    // --- the means ---------------------------------------------------------------------------------------------------

    private CallMeeting call(MeetingView meeting, LocalDate day) {
        return new CallMeeting(
                day.atTime(MORNING),
                LENGTH_MINUTES,
                book.mark() + " " + book.place().replace("{host}", names.of(meeting.host())),
                book.link());
    }

    private MeetingView find(MeetingNumber number) {
        return meetings.find(Player.ENGINE, number);
    }

    private MeetingRecord record(MeetingNumber number) {
        return meetings.get(Player.ENGINE, number);
    }

    private LocalDate officeDay(LocalDate day) {
        return officeDays.get().isWorkingDay(day) ? day : officeDays.get().plusWorkingDays(day, 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Charters.ZONE);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(Charters.ZONE).toInstant();
    }

    private static void done(MeetingOutcome outcome) {
        if (!(outcome instanceof MeetingOutcome.Done)) {
            throw new IllegalStateException("a meeting of the demo world: " + outcome);
        }
    }

    /** How a conclusion fares. */
    private enum Course {
        IN_TIME,
        EXTENDED,
        LATE,
        OVERDUE,
        ASKING,
        CLAIMED,
        AHEAD;

        static final List<Course> OF_EARLIER = List.of(IN_TIME, EXTENDED, LATE);
        static final List<Course> OF_THE_LAST = List.of(IN_TIME, OVERDUE, ASKING, CLAIMED, AHEAD);

        /** Of the last meeting's conclusions the days lie around today, so that each situation is there. */
        LocalDate due(LocalDate meeting, int days, LocalDate today) {
            LocalDate due = switch (this) {
                case IN_TIME, EXTENDED, LATE -> meeting.plusDays(days);
                case OVERDUE -> today.minusDays(9);
                case ASKING -> today.plusDays(2);
                case CLAIMED -> today.plusDays(4);
                case AHEAD -> today.plusDays(30);
            };
            return due.isBefore(meeting) ? meeting : due;
        }
    }
}
