package vn.giapranh.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.meeting.MeetingEvent.AgendaChanged;

/**
 * The agenda of a meeting: drawn up from the data, added to by each party, arranged by whoever convenes. Refusals as in
 * {@link Meetings}.
 */
@Service
public class Agendas {

    static final String PARTY = "party";
    static final String CHAIR = "chair";

    private static final int MOST_ITEMS = 60;
    private static final int LONGEST_TIME = 240;

    private final AgendaStore store;
    private final Generation generation;
    private final Standings standings;
    private final MeetingActing acting;

    Agendas(AgendaStore store, Generation generation, Standings standings, MeetingActing acting) {
        this.store = store;
        this.generation = generation;
        this.standings = standings;
        this.acting = acting;
    }

    /** Draws up the agenda from the data, again if need be: what a person changed, proposed, struck or minuted stays. */
    @Transactional
    public MeetingOutcome generate(Actor actor, MeetingNumber number) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ARRANGE, number);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ARRANGE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        generation.generate(MeetingJobs.ENGINE, number);
        return changed(actor, meeting);
    }

    /** An item of a party; whoever convenes accepts it. An item of the convener's own is on the agenda at once. */
    @Transactional
    public MeetingOutcome propose(Actor actor, MeetingNumber number, ProposeItem command) {
        MeetingView meeting = acting.lock(actor, MeetingAct.PROPOSE, number);
        ProposeItem item = checked(command);
        boolean convenes = standings.of(actor, meeting) == MeetingStanding.CONVENER;
        // Whoever convenes adds an item also while the meeting is held.
        Optional<MeetingOutcome> refusal =
                MeetingActing.refusal(convenes ? MeetingAct.ARRANGE : MeetingAct.PROPOSE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (store.list(number).size() >= MOST_ITEMS) {
            return new MeetingOutcome.NotNow(MeetingRefusal.AGENDA_FULL);
        }
        store.insert(
                number,
                convenes ? CHAIR : PARTY,
                new AgendaDraft(Ids.next().toString(), item.title(), item.timeMinutes(), List.of()),
                item.words(),
                actor.ward(),
                convenes ? ItemState.ON : ItemState.PROPOSED);
        return changed(actor, meeting);
    }

    /** Other words or another time for an item; from then on no generation changes them. */
    @Transactional
    public MeetingOutcome edit(Actor actor, MeetingNumber number, UUID item, int seen, ProposeItem command) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ARRANGE, number);
        ProposeItem words = checked(command);
        find(number, item);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ARRANGE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return store.edit(item, seen, words.title(), words.words(), words.timeMinutes())
                ? changed(actor, meeting)
                : new MeetingOutcome.Stale();
    }

    /** Takes an item onto the agenda, or strikes it. */
    @Transactional
    public MeetingOutcome take(Actor actor, MeetingNumber number, UUID item, int seen, boolean on) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ARRANGE, number);
        find(number, item);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ARRANGE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return store.setState(item, seen, on ? ItemState.ON : ItemState.OFF)
                ? changed(actor, meeting)
                : new MeetingOutcome.Stale();
    }

    /** Puts an item at a place among those that are on the agenda, counted from 0; beyond the end is the end. */
    @Transactional
    public MeetingOutcome place(Actor actor, MeetingNumber number, UUID item, int index) {
        MeetingView meeting = acting.lock(actor, MeetingAct.ARRANGE, number);
        find(number, item);
        Optional<MeetingOutcome> refusal = MeetingActing.refusal(MeetingAct.ARRANGE, meeting);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.order(ordered(store.list(number), item, index));
        return changed(actor, meeting);
    }

    /** The items that are on, with one at its new place, then all others. */
    static List<UUID> ordered(List<AgendaItemView> items, UUID moved, int index) {
        List<UUID> on = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        for (AgendaItemView item : items) {
            boolean isOn = item.state() == ItemState.ON && !item.id().equals(moved);
            (isOn ? on : others).add(item.id());
        }
        others.remove(moved);
        on.add(Math.clamp(index, 0, on.size()), moved);
        on.addAll(others);
        return on;
    }

    private AgendaItemView find(MeetingNumber number, UUID item) {
        return store.list(number).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new UnknownException("meeting"));
    }

    private MeetingOutcome changed(Actor actor, MeetingView meeting) {
        return acting.done(new AgendaChanged(acting.head(actor, meeting)));
    }

    private static ProposeItem checked(ProposeItem item) {
        if (item.timeMinutes() < 1 || item.timeMinutes() > LONGEST_TIME) {
            throw new InvalidException("timeMinutes", "meeting.invalid.time", 1, LONGEST_TIME);
        }
        return new ProposeItem(
                Texts.required("title", item.title(), Texts.LONGEST_LINE),
                Texts.checked("words", item.words(), Texts.LONGEST_WORDS),
                item.timeMinutes());
    }
}
