package vn.giapranh.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingEvent.HostsExchanged;
import vn.giapranh.meeting.MeetingEvent.MeetingCalled;
import vn.giapranh.meeting.MeetingEvent.MeetingCancelled;
import vn.giapranh.meeting.MeetingEvent.MeetingClosed;
import vn.giapranh.meeting.MeetingEvent.MeetingMoved;
import vn.giapranh.meeting.MeetingEvent.MeetingOpened;

/**
 * Meetings: call, move, cancel, open, close; and what others ask about them. What is said in one is {@link Minutes}, what about
 * {@link Agendas}, what came of it {@link Conclusions}.
 *
 * <p>Every act: {@code UnknownException} for whoever is no party, {@code ForbiddenException} for whoever may never do it,
 * {@code InvalidException} naming the field, otherwise a {@link MeetingOutcome}. An act names the version that was seen.
 */
@Service
public class Meetings {

    private static final int MOST_LISTED = 200;
    private static final int WEEK = 7;

    private final MeetingStore store;
    private final AgendaStore agenda;
    private final MinutesStore minutes;
    private final ConclusionStore conclusions;
    private final Standings standings;
    private final MeetingActing acting;
    private final Now now;

    Meetings(
            MeetingStore store,
            AgendaStore agenda,
            MinutesStore minutes,
            ConclusionStore conclusions,
            Standings standings,
            MeetingActing acting,
            Now now) {
        this.store = store;
        this.agenda = agenda;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.standings = standings;
        this.acting = acting;
        this.now = now;
    }

    // --- acts --------------------------------------------------------------------------------------------------------

    @Transactional
    public MeetingOutcome call(Actor actor, MeetingNumber number, int seen, CallMeeting command) {
        MeetingView meeting = acting.lock(actor, MeetingAct.CALL, number);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.CALL, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Call call = called(command, 0);
        write(actor, MeetingAct.CALL, meeting, new MeetingState.Called(call), Optional.empty());
        return acting.done(new MeetingCalled(acting.head(actor, meeting), call.startsAt()));
    }

    /** Another day, time or place, and why. */
    @Transactional
    public MeetingOutcome move(Actor actor, MeetingNumber number, int seen, CallMeeting command, String reason) {
        MeetingView meeting = acting.lock(actor, MeetingAct.MOVE, number);
        String why = Texts.required("reason", reason, Texts.LONGEST_LINE);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.MOVE, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Call call = called(command, meeting.call().orElseThrow().sequence() + 1);
        write(actor, MeetingAct.MOVE, meeting, new MeetingState.Called(call), Optional.of(why));
        return acting.done(new MeetingMoved(acting.head(actor, meeting), call.startsAt()));
    }

    /** It will not be held; the charter's obligation stays unmet. */
    @Transactional
    public MeetingOutcome cancel(Actor actor, MeetingNumber number, int seen, String reason) {
        MeetingView meeting = acting.lock(actor, MeetingAct.CANCEL, number);
        String why = Texts.required("reason", reason, Texts.LONGEST_LINE);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.CANCEL, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Call> call = meeting.call()
                .map(each ->
                        new Call(each.startsAt(), each.duration(), each.place(), each.link(), each.sequence() + 1));
        write(
                actor,
                MeetingAct.CANCEL,
                meeting,
                new MeetingState.Cancelled(call, now.instant(), why),
                Optional.of(why));
        return acting.done(new MeetingCancelled(acting.head(actor, meeting)));
    }

    /** This meeting and another planned one of the charter change their hosts, and why. */
    @Transactional
    public MeetingOutcome exchangeHosts(
            Actor actor, MeetingNumber number, int seen, MeetingNumber with, String reason) {
        String why = Texts.required("reason", reason, Texts.LONGEST_LINE);
        // In the order of their numbers, so that two exchanges never wait for each other.
        if (with.value().compareTo(number.value()) < 0) {
            store.lock(with);
        }
        MeetingView meeting = acting.lock(actor, MeetingAct.EXCHANGE_HOSTS, number);
        MeetingView other = store.lock(with).orElseThrow(() -> new UnknownException("meeting"));
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.EXCHANGE_HOSTS, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean possible = other.state() instanceof MeetingState.Planned
                && other.charter().charter().equals(meeting.charter().charter())
                && other.parties().contains(meeting.host())
                && meeting.parties().contains(other.host())
                && !other.host().equals(meeting.host());
        if (!possible) {
            return new MeetingOutcome.NotNow(MeetingRefusal.NO_EXCHANGE);
        }
        exchangeHost(actor, meeting, other.host(), why);
        return exchangeHost(actor, other, meeting.host(), why);
    }

    private MeetingOutcome exchangeHost(Actor actor, MeetingView meeting, WardId host, String why) {
        store.setHost(meeting, host, now.instant());
        store.insertCall(
                meeting,
                MeetingAct.EXCHANGE_HOSTS,
                host,
                Optional.empty(),
                Optional.of(why),
                actor.ward(),
                now.instant());
        return acting.done(new HostsExchanged(acting.head(actor, meeting), host));
    }

    @Transactional
    public MeetingOutcome open(Actor actor, MeetingNumber number, int seen) {
        MeetingView meeting = acting.lock(actor, MeetingAct.OPEN, number);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.OPEN, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.move(meeting, new MeetingState.Open(meeting.call().orElseThrow(), now.instant()), now.instant());
        return acting.done(new MeetingOpened(acting.head(actor, meeting)));
    }

    /** Closes the minutes: they stay as they are, and the conclusions bind from now on. */
    @Transactional
    public MeetingOutcome close(Actor actor, MeetingNumber number, int seen) {
        MeetingView meeting = acting.lock(actor, MeetingAct.CLOSE, number);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.CLOSE, meeting, seen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!(meeting.state() instanceof MeetingState.Open(Call call, Instant openedAt))) {
            throw new IllegalStateException(meeting.number() + " is closed while it is " + meeting.state());
        }
        if (minutes.listAttendance(number).stream().noneMatch(AttendanceView::isThere)) {
            return new MeetingOutcome.NotNow(MeetingRefusal.NOBODY_THERE);
        }
        Instant at = now.instant();
        List<ConclusionView> drawn = conclusions.listOf(number);
        drawn.forEach(each -> conclusions.move(each, new ConclusionState.Open(each.firstDue()), at));
        store.move(meeting, new MeetingState.Held(call, openedAt, at), at);
        return acting.done(new MeetingClosed(acting.head(actor, meeting), drawn.size()));
    }

    private void write(Actor actor, MeetingAct act, MeetingView meeting, MeetingState next, Optional<String> reason) {
        Instant at = now.instant();
        store.move(meeting, next, at);
        store.insertCall(meeting, act, meeting.host(), next.findCall(), reason, actor.ward(), at);
    }

    private Call called(CallMeeting command, int sequence) {
        if (command.durationMinutes() < 15 || command.durationMinutes() > 600) {
            throw new InvalidException("durationMinutes", "meeting.invalid.duration", 15, 600);
        }
        Optional<String> place = Texts.optional("place", command.place());
        var link = Texts.link("link", command.link());
        if (place.isEmpty() && link.isEmpty()) {
            throw new InvalidException("place", "meeting.invalid.nowhere");
        }
        Instant startsAt = command.startsAt().atZone(Charters.ZONE).toInstant();
        if (startsAt.isBefore(now.instant())) {
            throw new InvalidException("startsAt", "meeting.invalid.past");
        }
        return new Call(startsAt, Duration.ofMinutes(command.durationMinutes()), place, link, sequence);
    }

    // --- questions ---------------------------------------------------------------------------------------------------

    /** The charters of which the actor's ward is a party. */
    @Transactional(readOnly = true)
    public List<CharterView> listCharters(Actor actor) {
        return standings.listCharters(actor);
    }

    /** At most 200, by the days they are due, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> list(Actor actor, String charter) {
        return store.list(charter, MOST_LISTED);
    }

    /** The head of a meeting. */
    @Transactional(readOnly = true)
    public MeetingView find(Actor actor, MeetingNumber number) {
        return store.find(number).orElseThrow(() -> new UnknownException("meeting"));
    }

    /** A meeting with all that belongs to it. */
    @Transactional(readOnly = true)
    public MeetingRecord get(Actor actor, MeetingNumber number) {
        MeetingView meeting = find(actor, number);
        return new MeetingRecord(
                meeting,
                standings.presiding(actor, meeting),
                store.listCalls(number),
                agenda.list(number),
                minutes.listAttendance(number),
                conclusions.listOf(number),
                minutes.listAddenda(number),
                actor instanceof Actor.Engine
                        ? OwnNote.NONE
                        : minutes.findOwnNote(number).orElse(OwnNote.NONE),
                store.findLastHeld(meeting),
                MeetingRules.allowed(meeting.state(), standings.of(actor, meeting)));
    }

    /** The meetings of a charter that began between two instants, {@code to} exclusive, and were held; the earliest first. */
    @Transactional(readOnly = true)
    public List<HeldMeeting> listHeld(Actor actor, String charter, Instant from, Instant to) {
        return store.listHeld(charter, from, to).stream()
                .map(meeting -> new HeldMeeting(
                        meeting.number(),
                        meeting.kind(),
                        meeting.call().orElseThrow().startsAt(),
                        meeting.countsFor(),
                        meeting.host(),
                        minutes.listAttendance(meeting.number()).stream()
                                .filter(AttendanceView::isThere)
                                .map(AttendanceView::ward)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /**
     * How much waits for the actor's office: meetings called for the next seven days or open, own conclusions that are nearly
     * due or overdue, and, for a leader in the chair, what others ask of it. 0 for whoever is no leader or secretary.
     */
    @Transactional(readOnly = true)
    public int countWaiting(Actor actor) {
        if (!Standings.isOffice(actor)) {
            return 0;
        }
        LocalDate soon = now.today().plusDays(WEEK);
        return store.countCalled(now.instant(), soon.atStartOfDay(Charters.ZONE).toInstant())
                + conclusions.countWaiting(actor.ward().orElseThrow(), standings.chaired(actor));
    }
}
