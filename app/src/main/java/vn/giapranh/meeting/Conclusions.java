package vn.giapranh.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingEvent.ConclusionDrawn;
import vn.giapranh.meeting.MeetingEvent.ConclusionFollowed;
import vn.giapranh.meeting.MeetingEvent.ConclusionReminded;

/**
 * What meetings decided, and what became of it: drawn while the meeting is held, binding from its closing, then extended,
 * claimed to be done, and accepted by the chair or sent back.
 */
@Service
public class Conclusions {

    /** Working days before its last day on which a conclusion is called to mind. */
    static final int REMIND_WORKING_DAYS_BEFORE = 3;

    private static final int MOST_LISTED = 500;
    private static final int MOST_REMINDED = 1_000;
    private static final int LONGEST_YEARS = 3;

    private final ConclusionStore store;
    private final AgendaStore agenda;
    private final MeetingStore meetings;
    private final Standings standings;
    private final MeetingActing acting;
    private final OfficeDays officeDays;
    private final ApplicationEventPublisher events;
    private final Now now;

    Conclusions(
            ConclusionStore store,
            AgendaStore agenda,
            MeetingStore meetings,
            Standings standings,
            MeetingActing acting,
            OfficeDays officeDays,
            ApplicationEventPublisher events,
            Now now) {
        this.store = store;
        this.agenda = agenda;
        this.meetings = meetings;
        this.standings = standings;
        this.acting = acting;
        this.officeDays = officeDays;
        this.events = events;
        this.now = now;
    }

    // --- while the meeting is held -----------------------------------------------------------------------------------

    /** Draws a conclusion for each of the wards. */
    @Transactional
    public MeetingOutcome draw(Actor actor, MeetingNumber number, DrawConclusion command) {
        MeetingView meeting = acting.lock(actor, MeetingAct.CONCLUDE, number);
        DrawConclusion draw = checked(command, meeting);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.CONCLUDE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        for (WardId ward : draw.wards().stream().sorted().toList()) {
            ConclusionNumber conclusion =
                    store.insert(number, ward, draw, now.instant(), now.today().getYear());
            acting.done(new ConclusionDrawn(acting.head(actor, meeting), conclusion, false));
        }
        return new MeetingOutcome.Done();
    }

    /** Takes one back before the closing. */
    @Transactional
    public MeetingOutcome strike(Actor actor, MeetingNumber number, ConclusionNumber conclusion) {
        MeetingView meeting = acting.lock(actor, MeetingAct.CONCLUDE, number);
        ConclusionView drawn = find(conclusion);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.CONCLUDE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!drawn.meeting().equals(number) || !(drawn.state() instanceof ConclusionState.Drawn)) {
            return new MeetingOutcome.Stale();
        }
        store.move(drawn, new ConclusionState.Struck(drawn.firstDue()), now.instant());
        return acting.done(new ConclusionDrawn(acting.head(actor, meeting), conclusion, true));
    }

    private DrawConclusion checked(DrawConclusion draw, MeetingView meeting) {
        if (draw.wards().isEmpty()) {
            throw new InvalidException("wards", "meeting.invalid.nobody");
        }
        if (!meeting.parties().containsAll(draw.wards())) {
            throw new InvalidException("wards", "meeting.invalid.no-party");
        }
        LocalDate today = now.today();
        if (draw.dueOn().isBefore(today) || draw.dueOn().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new InvalidException("dueOn", "meeting.invalid.due", today, today.plusYears(LONGEST_YEARS));
        }
        boolean ofThisMeeting = draw.item().isEmpty()
                || agenda.list(meeting.number()).stream()
                        .anyMatch(item -> item.id().equals(draw.item().get()));
        if (!ofThisMeeting) {
            throw new InvalidException("item", "meeting.invalid.item");
        }
        return new DrawConclusion(
                draw.item(),
                draw.wards(),
                Texts.required("office", draw.office(), Texts.LONGEST_LINE),
                Texts.required("what", draw.what(), Texts.LONGEST_WORDS),
                Texts.checked("authority", draw.authority(), Texts.LONGEST_LINE),
                Texts.checked("result", draw.result(), Texts.LONGEST_LINE),
                draw.dueOn());
    }

    // --- afterwards --------------------------------------------------------------------------------------------------

    /** The ward that is to do it asks for more time, and why. */
    @Transactional
    public ConclusionOutcome askExtension(
            Actor actor, ConclusionNumber number, int seen, LocalDate until, String reason) {
        String why = Texts.required("words", reason, Texts.LONGEST_WORDS);
        ConclusionView conclusion = find(number);
        if (!until.isAfter(conclusion.state().dueOn())
                || until.isAfter(conclusion.firstDue().plusYears(LONGEST_YEARS))) {
            throw new InvalidException(
                    "until",
                    "meeting.invalid.until",
                    conclusion.state().dueOn(),
                    conclusion.firstDue().plusYears(LONGEST_YEARS));
        }
        return follow(actor, ConclusionAct.ASK_EXTENSION, conclusion, seen, until, why, Optional.empty());
    }

    /** The chair agrees to more time. */
    @Transactional
    public ConclusionOutcome grantExtension(Actor actor, ConclusionNumber number, int seen) {
        return follow(actor, ConclusionAct.GRANT_EXTENSION, number, seen, "", Optional.empty());
    }

    @Transactional
    public ConclusionOutcome refuseExtension(Actor actor, ConclusionNumber number, int seen, String reason) {
        String why = Texts.required("words", reason, Texts.LONGEST_WORDS);
        return follow(actor, ConclusionAct.REFUSE_EXTENSION, number, seen, why, Optional.empty());
    }

    /** The ward says that it is done, with evidence in words and perhaps a link. */
    @Transactional
    public ConclusionOutcome claimDone(Actor actor, ConclusionNumber number, int seen, String evidence, String link) {
        String said = Texts.required("words", evidence, Texts.LONGEST_WORDS);
        return follow(actor, ConclusionAct.CLAIM_DONE, number, seen, said, Texts.link("link", link));
    }

    @Transactional
    public ConclusionOutcome accept(Actor actor, ConclusionNumber number, int seen) {
        return follow(actor, ConclusionAct.ACCEPT, number, seen, "", Optional.empty());
    }

    @Transactional
    public ConclusionOutcome sendBack(Actor actor, ConclusionNumber number, int seen, String reason) {
        String why = Texts.required("words", reason, Texts.LONGEST_WORDS);
        return follow(actor, ConclusionAct.SEND_BACK, number, seen, why, Optional.empty());
    }

    private ConclusionOutcome follow(
            Actor actor, ConclusionAct act, ConclusionNumber number, int seen, String words, Optional<URI> link) {
        ConclusionView conclusion = find(number);
        return follow(actor, act, conclusion, seen, conclusion.state().dueOn().plusDays(1), words, link);
    }

    private ConclusionOutcome follow(
            Actor actor,
            ConclusionAct act,
            ConclusionView conclusion,
            int seen,
            LocalDate until,
            String words,
            Optional<URI> link) {
        MeetingView meeting = meetingOf(conclusion);
        if (!ConclusionRules.isFor(act, standings.of(actor, meeting, conclusion))) {
            throw new ForbiddenException(
                    ConclusionRules.isFor(act, ConclusionStanding.RESPONSIBLE)
                            ? "meeting.forbidden.responsible"
                            : "meeting.forbidden.chair");
        }
        Instant at = now.instant();
        Optional<ConclusionState> next = ConclusionRules.next(conclusion.state(), act, until, at);
        if (next.isEmpty()) {
            return new ConclusionOutcome.NotNow(conclusion.state().phase());
        }
        if (conclusion.version() != seen || !store.move(conclusion, next.get(), at)) {
            return new ConclusionOutcome.Stale();
        }
        LocalDate due = next.get() instanceof ConclusionState.ExtensionAsked asked
                ? asked.until()
                : next.get().dueOn();
        store.insertStep(conclusion.number(), new FollowUpView(at, actor.ward(), act, words, link, due));
        events.publishEvent(new ConclusionFollowed(acting.head(actor, meeting), conclusion.number(), act));
        return new ConclusionOutcome.Done();
    }

    /**
     * Calls to mind what is due in three working days, today, or was: a row, an event to those who follow the meeting, and the
     * ward's badge. Each kind once for the day that holds; doing it twice does nothing the second time. Returns how many.
     */
    @Transactional
    public int remind(Actor.Engine engine) {
        OfficeCalendar calendar = officeDays.get();
        LocalDate today = now.today();
        LocalDate horizon = calendar.plusWorkingDays(today, REMIND_WORKING_DAYS_BEFORE);
        int reminded = 0;
        for (ConclusionView conclusion : store.listDueBy(horizon, MOST_REMINDED)) {
            Optional<ReminderKind> kind = kind(conclusion.lastDay(), today, calendar);
            if (kind.isPresent() && store.remind(conclusion, kind.get(), now.instant())) {
                MeetingView meeting = meetingOf(conclusion);
                events.publishEvent(
                        new ConclusionReminded(acting.head(engine, meeting), conclusion.number(), kind.get()));
                reminded++;
            }
        }
        return reminded;
    }

    static Optional<ReminderKind> kind(LocalDate lastDay, LocalDate today, OfficeCalendar calendar) {
        if (today.isAfter(lastDay)) {
            return Optional.of(ReminderKind.OVERDUE);
        }
        if (today.equals(lastDay)) {
            return Optional.of(ReminderKind.TODAY);
        }
        LocalDate from = calendar.minusWorkingDays(lastDay, REMIND_WORKING_DAYS_BEFORE);
        return today.isBefore(from) ? Optional.empty() : Optional.of(ReminderKind.SOON);
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    /** Of all meetings of the actor's ward, at most 500: what is owed by the day it is due, then what is done, the latest first. */
    @Transactional(readOnly = true)
    public List<ConclusionView> list(Actor actor) {
        return store.list(MOST_LISTED);
    }

    /** Of the charter's closed meetings, those that are not done, by the day they are due. */
    @Transactional(readOnly = true)
    public List<ConclusionView> listOwed(Actor actor, String charter) {
        return store.listOwed(charter, MOST_LISTED);
    }

    @Transactional(readOnly = true)
    public ConclusionStory get(Actor actor, ConclusionNumber number) {
        ConclusionView conclusion = find(number);
        MeetingView meeting = meetingOf(conclusion);
        return new ConclusionStory(
                conclusion,
                meeting,
                store.listSteps(number),
                standings.chair(actor, meeting),
                ConclusionRules.allowed(conclusion.state(), standings.of(actor, meeting, conclusion)));
    }

    private ConclusionView find(ConclusionNumber number) {
        return store.find(number).orElseThrow(() -> new UnknownException("meeting.conclusion"));
    }

    private MeetingView meetingOf(ConclusionView conclusion) {
        return meetings.find(conclusion.meeting()).orElseThrow(() -> new UnknownException("meeting.conclusion"));
    }
}
