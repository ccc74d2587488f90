package vn.giapranh.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.MeetingEvent.AddendumWritten;
import vn.giapranh.meeting.MeetingEvent.AttendanceRecorded;
import vn.giapranh.meeting.MeetingEvent.MinutesRecorded;

/** What is written down while a meeting is held, and beside it. Refusals as in {@link Meetings}. */
@Service
public class Minutes {

    private static final int MOST_HEADS = 200;

    private final MinutesStore store;
    private final AgendaStore agenda;
    private final MeetingStore meetings;
    private final Standings standings;
    private final MeetingActing acting;
    private final Now now;

    Minutes(
            MinutesStore store,
            AgendaStore agenda,
            MeetingStore meetings,
            Standings standings,
            MeetingActing acting,
            Now now) {
        this.store = store;
        this.agenda = agenda;
        this.meetings = meetings;
        this.standings = standings;
        this.acting = acting;
        this.now = now;
    }

    /** Who of a party is there; for another ward than one's own only whoever convenes. A later record takes its place. */
    @Transactional
    public MeetingOutcome attend(Actor actor, MeetingNumber number, RecordAttendance command) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ATTEND, number);
        if (!meeting.parties().contains(command.ward())) {
            throw new InvalidException("ward", "meeting.invalid.no-party");
        }
        boolean own = actor.ward().equals(Optional.of(command.ward()));
        if (!own && standings.of(actor, meeting) != MeetingStanding.CONVENER) {
            throw new ForbiddenException("meeting.forbidden.convener");
        }
        RecordAttendance attendance = checked(command);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ATTEND, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.attend(number, attendance, now.instant());
        return acting.done(
                new AttendanceRecorded(acting.head(actor, meeting), attendance.ward(), attendance.headCount()));
    }

    private static RecordAttendance checked(RecordAttendance command) {
        if (command.headCount() < 0 || command.headCount() > MOST_HEADS) {
            throw new InvalidException("headCount", "meeting.invalid.heads", 0, MOST_HEADS);
        }
        return command.headCount() == 0
                ? new RecordAttendance(
                        command.ward(), 0, false, "", Texts.required("reason", command.reason(), Texts.LONGEST_LINE))
                : new RecordAttendance(
                        command.ward(),
                        command.headCount(),
                        command.online(),
                        Texts.required("functions", command.functions(), Texts.LONGEST_LINE),
                        "");
    }

    /**
     * Saves the minutes of an item as they now read, over the version that was seen. Somebody else's text is never written over:
     * the answer is then {@link MinutesOutcome.Conflict} with both at hand.
     */
    @Transactional
    public MinutesOutcome record(Actor actor, MeetingNumber number, UUID item, int seen, String text) {
        MeetingView meeting = acting.lock(actor, MeetingAct.RECORD, number);
        String words = Texts.checked("minutes", text, Texts.LONGEST_MINUTES);
        Optional<MeetingRefusal> refusal = MeetingRules.refusal(MeetingAct.RECORD, meeting.state());
        if (refusal.isPresent()) {
            return new MinutesOutcome.NotNow(refusal.get());
        }
        AgendaItemView present = find(number, item);
        if (present.minutes().equals(words)) {
            return new MinutesOutcome.Saved(present.minutesVersion());
        }
        if (!store.record(item, seen, words, actor.ward(), now.instant())) {
            return new MinutesOutcome.Conflict(
                    present.minutes(),
                    present.minutesVersion(),
                    present.minutesBy(),
                    present.minutesAt().orElseGet(now::instant));
        }
        acting.done(new MinutesRecorded(acting.head(actor, meeting), item, seen + 1));
        return new MinutesOutcome.Saved(seen + 1);
    }

    private AgendaItemView find(MeetingNumber number, UUID item) {
        return agenda.list(number).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new UnknownException("meeting"));
    }

    /** The items as they stand, for a page that is open. */
    @Transactional(readOnly = true)
    public List<AgendaItemView> list(Actor actor, MeetingNumber number) {
        MeetingView meeting = meetings.find(number).orElseThrow(() -> new UnknownException("meeting"));
        return agenda.list(meeting.number());
    }

    /** The ward's own note, which nobody else can read; version 0 for the first. */
    @Transactional
    public MinutesOutcome note(Actor actor, MeetingNumber number, int seen, String text) {
        MeetingView meeting = acting.lock(actor, MeetingAct.NOTE, number);
        String words = Texts.checked("note", text, Texts.LONGEST_MINUTES);
        WardId ward = actor.ward().orElseThrow();
        if (store.setOwnNote(meeting.number(), ward, seen, words, now.instant())) {
            return new MinutesOutcome.Saved(seen + 1);
        }
        OwnNote present = store.findOwnNote(number).orElse(OwnNote.NONE);
        return new MinutesOutcome.Conflict(present.words(), present.version(), actor.ward(), now.instant());
    }

    /** A later correction of closed minutes, which themselves stay as they are. */
    @Transactional
    public MeetingOutcome add(Actor actor, MeetingNumber number, String words) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ADD, number);
        String added = Texts.required("words", words, Texts.LONGEST_WORDS);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ADD, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.insertAddendum(number, added, actor.ward().orElseThrow(), now.instant());
        return acting.done(new AddendumWritten(acting.head(actor, meeting)));
    }
}
