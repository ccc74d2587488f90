package vn.giapranh.charter.ending;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.draft.Wording;
import vn.giapranh.charter.ending.EndingEvent.CharterEndAgreedTo;
import vn.giapranh.charter.ending.EndingEvent.CharterEndProposed;
import vn.giapranh.charter.ending.EndingEvent.CharterEndWithdrawn;
import vn.giapranh.charter.ending.EndingOutcome.Agreed;
import vn.giapranh.charter.ending.EndingOutcome.Done;
import vn.giapranh.charter.ending.EndingOutcome.Refused;
import vn.giapranh.charter.ending.EndingOutcome.Why;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Confirmation;

/** How the parties of a charter end it together. */
@Service
public class Endings {

    private static final Actor.Engine ENGINE = new Actor.Engine("charter-ending");
    private static final int LONGEST_WORDS = 4_000;

    private final Charters charters;
    private final EndingStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(Charters charters, EndingStore store, ApplicationEventPublisher events, Clock clock) {
        this.charters = charters;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes that the charter rule until the end of that day; a secretary's or leader's act of a party. */
    @Transactional
    public EndingOutcome propose(Actor actor, String charter, LocalDate lastDay, String reasons) {
        CharterView view = charters.getCharter(actor, charter);
        WardId ward = requireParty(actor, view.document().partyWards());
        if (!actor.has(Role.SECRETARY) && !actor.has(Role.LEADER)) {
            throw new ForbiddenException("charter-draft.forbidden.office");
        }
        String words = Wording.checked("reasons", reasons, LONGEST_WORDS);
        Optional<Why> no = obstacle(view, lastDay);
        if (no.isPresent()) {
            return new Refused(no.get());
        }
        if (store.list(charter).stream().anyMatch(each -> each.state() == EndingView.State.PROPOSED)) {
            return new Refused(Why.PROPOSED_ALREADY);
        }
        UUID id = Ids.next();
        Instant now = now();
        store.insert(
                actor,
                new EndingView(
                        id,
                        view.id(),
                        lastDay,
                        words,
                        view.document().partyWards(),
                        now,
                        ward,
                        EndingView.State.PROPOSED,
                        Map.of()));
        events.publishEvent(new CharterEndProposed(Ids.next(), now, actor, charter, id, lastDay));
        return new Done();
    }

    /** Agrees for the actor's ward; a leader's act. */
    @Transactional
    public EndingOutcome agree(Actor actor, UUID id, Confirmation confirmation) {
        if (!confirmation.isFreshOf(actor, clock.instant())) {
            throw new ForbiddenException("charter-draft.forbidden.confirmation");
        }
        EndingView ending = store.lock(id).orElseThrow(() -> new UnknownException("charter"));
        WardId ward = requireParty(actor, ending.parties());
        if (!actor.has(Role.LEADER)) {
            throw new ForbiddenException("charter-draft.forbidden.leader");
        }
        if (!ending.waitsFor(ward)) {
            return new Refused(Why.NOT_OPEN);
        }
        String charter = ending.version().charter();
        boolean last = ending.consents().size() + 1 == ending.parties().size();
        Optional<Why> no = last ? obstacle(charters.getCharter(actor, charter), ending.lastDay()) : Optional.empty();
        if (no.isPresent()) {
            return new Refused(no.get());
        }
        Instant now = now();
        store.agree(id, actor, ward, now);
        events.publishEvent(new CharterEndAgreedTo(Ids.next(), now, actor, charter, id, ward));
        if (!last) {
            return new Done();
        }
        store.move(id, EndingView.State.AGREED);
        charters.end(ENGINE, charter, after(ending.lastDay()));
        return new Agreed(ending.lastDay());
    }

    /** Takes the proposal back; an act of the party that made it. */
    @Transactional
    public EndingOutcome withdraw(Actor actor, UUID id) {
        EndingView ending = store.lock(id).orElseThrow(() -> new UnknownException("charter"));
        boolean office = actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
        if (!office || actor.ward().filter(ending.proposedBy()::equals).isEmpty()) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
        if (ending.state() != EndingView.State.PROPOSED) {
            return new Refused(Why.NOT_OPEN);
        }
        store.move(id, EndingView.State.WITHDRAWN);
        events.publishEvent(new CharterEndWithdrawn(
                Ids.next(), now(), actor, ending.version().charter(), id));
        return new Done();
    }

    /** Every proposal to end the charter, the latest first. */
    @Transactional(readOnly = true)
    public List<EndingView> list(Actor actor, String charter) {
        return store.list(charter);
    }

    private Optional<Why> obstacle(CharterView charter, LocalDate lastDay) {
        if (!(charter.state() instanceof CharterState.InForce(Instant since, Instant until))) {
            return Optional.of(Why.NOT_IN_FORCE);
        }
        Instant end = after(lastDay);
        if (!end.isAfter(clock.instant()) || !end.isAfter(since) || !end.isBefore(until)) {
            return Optional.of(Why.NOT_SOONER);
        }
        boolean ahead = charter.versions().stream().anyMatch(version -> version.state() instanceof CharterState.Ahead);
        return ahead ? Optional.of(Why.VERSION_AHEAD) : Optional.empty();
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Charters.ZONE).toInstant();
    }

    private static WardId requireParty(Actor actor, List<WardId> parties) {
        return actor.ward()
                .filter(parties::contains)
                .orElseThrow(() -> new ForbiddenException("charter-draft.forbidden.party"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
