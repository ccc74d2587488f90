package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.MeetingEvent.MeetingCancelled;
import vn.giapranh.meeting.MeetingEvent.MeetingPlanned;

/** Keeps the series of each charter unfolded: what has been due since it began, and what will be in the next half-year. */
@Service
public class Planning {

    private static final int MONTHS_AHEAD = 6;
    private static final int MOST = 1_000;

    private final MeetingStore store;
    private final Standings standings;
    private final MeetingActing acting;
    private final Now now;

    Planning(MeetingStore store, Standings standings, MeetingActing acting, Now now) {
        this.store = store;
        this.standings = standings;
        this.acting = acting;
        this.now = now;
    }

    /**
     * Plans every meeting that is due and not there; calls off those that are planned and no longer asked for, because the
     * charter was amended. Doing it twice does nothing the second time. Returns how many were planned.
     */
    @Transactional
    public int unfold(Actor.Engine engine) {
        return standings.listCharters(engine).stream()
                .mapToInt(charter -> unfold(engine, charter))
                .sum();
    }

    private int unfold(Actor.Engine engine, CharterView charter) {
        LocalDate today = now.today();
        Instant at = now.instant();
        List<MeetingView> present = store.list(charter.id().charter(), MOST);
        ChairRule chair = charter.document().rule(ChairRule.class);
        List<DueMeeting> due = Series.unfold(charter.document().rule(MeetRule.class), time(charter), chair.order());
        withdrawUnasked(engine, charter, present, due);
        int planned = 0;
        for (DueMeeting each : due) {
            if (each.due().from().isAfter(today.plusMonths(MONTHS_AHEAD))) {
                break;
            }
            Optional<MeetingNumber> number = store.plan(
                    charter.id(),
                    charter.document().partyWards().stream().sorted().toList(),
                    charter.document().rule(MeetRule.class).every(),
                    each,
                    at);
            if (number.isPresent()) {
                MeetingView meeting = store.find(number.get()).orElseThrow();
                acting.done(new MeetingPlanned(
                        acting.head(engine, meeting), each.kind(), each.due().to()));
                planned++;
            }
        }
        return planned;
    }

    /** The days on which the version rules: an amendment asks for no meeting of the time before it. */
    private static Period time(CharterView charter) {
        LocalDate first = charter.document().from();
        LocalDate last = charter.document().to();
        return switch (charter.state()) {
            case CharterState.Added _ -> new Period(first, last);
            case CharterState.Ahead(Instant from, Instant _) -> new Period(later(first, day(from)), last);
            case CharterState.InForce(Instant since, Instant _) -> new Period(later(first, day(since)), last);
            case CharterState.Past(Instant since, Instant until) ->
                new Period(later(first, day(since)), later(day(since), day(until.minusMillis(1))));
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Charters.ZONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void withdrawUnasked(
            Actor.Engine engine, CharterView charter, List<MeetingView> present, List<DueMeeting> due) {
        Instant at = now.instant();
        Set<String> asked =
                due.stream().map(each -> each.kind() + " " + each.due()).collect(Collectors.toSet());
        for (MeetingView meeting : present) {
            boolean stillAsked = asked.contains(meeting.kind() + " " + meeting.due());
            if (!stillAsked
                    && meeting.state() instanceof MeetingState.Planned
                    && meeting.charter().version() <= charter.id().version()
                    && !meeting.due().to().isBefore(now.today())) {
                String reason = "Quy chế sửa đổi không còn quy định phiên này";
                store.move(meeting, new MeetingState.Cancelled(Optional.empty(), at, reason), at);
                store.insertCall(
                        meeting,
                        MeetingAct.CANCEL,
                        meeting.host(),
                        Optional.empty(),
                        Optional.of(reason),
                        Optional.empty(),
                        at);
                acting.done(new MeetingCancelled(acting.head(engine, meeting)));
            }
        }
    }
}
